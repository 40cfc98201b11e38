import type { Root } from 'hast'
import { pathIn } from '../../languages.ts'
import type { PageGiven } from './given.ts'
import type { GlossaryEntry } from './glossary-entries.ts'
import { searchable, searchableTerm } from './searchable.ts'

/** A text to find: where it stands, from the site's root ("/staking/", "/glossary/#gas"), and its HTML as `searchable` writes it. */
export interface Searched {
  url: string
  content: string
}

/**
 * What is searched of a page: the page (`tree`) without the `entries` of a glossary, and each of these at its own place. A page is also
 * found by what else its title is called in the glossary, and a product's page by the symbols and names of its tokens.
 */
export function searchedIn(tree: Root, title: string, { path, lang, listing, tokens, terms }: Pick<PageGiven, 'path' | 'lang' | 'listing' | 'tokens' | 'terms'>, entries: readonly GlossaryEntry[]): Searched[] {
  // Nobody searches for the page that only lists the others.
  if (path === pathIn(lang, '/search')) return []
  const about = listing ? { kind: 'product', lang, also: tokens } as const : { kind: 'page', lang, also: formsOf(title, terms) } as const
  return [
    { url: path === '/' ? path : `${path}/`, content: searchable(tree, about, new Set(entries.map(({ element }) => element))) },
    ...entries.map(({ id, title, meaning, also }) => ({ url: `${path}/#${id}`, content: searchableTerm(title, meaning, also, lang) })),
  ]
}

/** Every form of the term that is called like a page. */
function formsOf(title: string, terms: PageGiven['terms']): readonly string[] {
  return terms.find(({ forms }) => forms.some((form) => form.toLowerCase() === title.toLowerCase()))?.forms ?? []
}
