import { chakra } from '@chakra-ui/react'
import type { Histories } from '../../history/histories.ts'
import { type Fact, isKnown } from '../../registry/fact.ts'
import type { Listing } from '../../registry/listing.ts'
import { site } from '../../site.ts'
import type { FactKey } from '../../strings/en/facts.ts'
import { citations } from '../../theme/recipes/product-page.ts'
import { usePlace } from '../place.tsx'
import { useStrings } from '../strings.tsx'
import { citationOf } from './citation.ts'

const Details = chakra('details', citations)

// As much of a commit's id as git itself shows, and a little more.
const lettersOfCommit = 8

/** For each known fact of a listing a line that can be copied: name, value, date, where it stands and the commit that wrote it down. Folded away, and no part of the text: searches and Markdown leave it out. */
export function Citations({ listing, histories }: { listing: Listing; histories: Histories }) {
  const strings = useStrings()
  const { lang } = usePlace()
  const known = (Object.entries(listing.facts) as [FactKey, Fact<unknown>][]).flatMap(([key, fact]) => (isKnown(fact) ? [citationOf(strings, listing, key, fact, histories[key]?.now?.commit, lang)] : []))
  if (known.length === 0) return null
  return (
    <Details className="cite">
      <summary>{strings.citation.title}</summary>
      <p>{strings.citation.how}</p>
      <ul>
        {known.map(({ commit, ...citation }) => {
          const line = strings.citation.line({ ...citation, site: site.name, commit: commit?.slice(0, lettersOfCommit) })
          const anchor = line.lastIndexOf('#')
          return <li key={citation.address}>{line.slice(0, anchor)}<wbr />{line.slice(anchor)}</li>
        })}
      </ul>
    </Details>
  )
}
