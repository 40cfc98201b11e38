import { type Lang, pathIn } from '../../languages.ts'
import { pathOfListing } from '../../registry/categories.ts'
import type { Known } from '../../registry/fact.ts'
import type { Listing } from '../../registry/listing.ts'
import { canonicalOf } from '../../site.ts'
import type { Strings } from '../../strings/en.ts'
import type { FactKey } from '../../strings/en/facts.ts'
import { withoutStop } from '../../strings/stop.ts'

/** A fact as it is cited. */
export interface Citation {
  /** Product and fact: "Lido, fee". */
  name: string
  /** The value in words, without a full stop at the end. */
  value: string
  /** As exact as the source. */
  asOf: string
  /** The whole id of the commit that wrote it down; absent where that is not known. */
  commit?: string
  /** The absolute address of the fact on its product's page. */
  address: string
}

/** How a known fact of a listing is cited, with the address of its page in the language of the words; `commit` is the one that wrote it down. */
export function citationOf(strings: Strings, listing: Pick<Listing, 'category' | 'id' | 'name'>, key: FactKey, fact: Known<unknown>, commit: string | undefined, lang: Lang = 'en'): Citation {
  return {
    name: strings.citation.name(listing.name, strings.facts[key].label),
    value: withoutStop(strings, strings.factInWords(key, fact, strings.unknown)),
    asOf: fact.asOf,
    ...(commit === undefined ? {} : { commit }),
    address: `${canonicalOf(pathIn(lang, pathOfListing(listing)))}#fact-${key}`,
  }
}
