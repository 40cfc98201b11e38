import type { Root } from 'hast'
import type { Term } from '../mdx/glossary.ts'
import type { Listing } from '../registry/listing.ts'
import type { GlossaryEntry } from './glossary-entries.ts'
import type { Searched } from './search-index.ts'
import { searchable, searchableTerm } from './searchable.ts'
import type { SitePage } from './site-pages.ts'

/**
 * A page (`tree`), as it is searched: without the `entries` of a glossary, which are searched by themselves. It is also found by
 * what else its title is called in the glossary (of `terms`), and a product's page by the symbols and names of its tokens.
 */
export function searchedPage({ path, title }: Pick<SitePage, 'path' | 'title'>, tree: Root, entries: readonly GlossaryEntry[], terms: readonly Term[], listing?: Listing): Searched {
  const called = terms.find(({ forms }) => forms.some((form) => form.toLowerCase() === title.toLowerCase()))
  return {
    url: path === '/' ? path : `${path}/`,
    content: searchable(tree, listing ? { kind: 'product', also: tokensOf(listing) } : { kind: 'page', also: called?.forms ?? [] }, new Set(entries.map(({ element }) => element))),
  }
}

/** Each term of the glossary, as it is searched: at its own place on the page at `path`. */
export function searchedTerms(path: string, entries: readonly GlossaryEntry[]): Searched[] {
  return entries.map(({ id, title, meaning, also }) => ({ url: `${path}/#${id}`, content: searchableTerm(title, meaning, also) }))
}

function tokensOf({ facts }: Listing): string[] {
  if (!('tokens' in facts) || !Array.isArray(facts.tokens.value)) return []
  return facts.tokens.value.flatMap(({ symbol, name }) => [symbol, name])
}
