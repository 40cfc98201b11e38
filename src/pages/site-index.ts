import type { PageLink } from '../components/site/Breadcrumbs.tsx'
import { comparedIn } from '../alphabet.ts'
import type { Lang } from '../languages.ts'
import { compareText } from '../diagnostics.ts'
import { glossaryOf } from '../mdx/read-glossary.ts'
import { pathOfListing } from '../registry/categories.ts'
import { judgedListings } from './registry.ts'

/** Everything there is, by name: pages, listings and terms of the glossary. `pages` are the content pages in a language; of those in `english` that it lacks, the English ones stand among them. */
export function siteIndex(pages: readonly PageLink[], lang: Lang, english: readonly PageLink[]): PageLink[] {
  const own = new Set(pages.map(({ path }) => path))
  const all = [...pages, ...english.filter(({ path }) => !own.has(path))]
  const compare = comparedIn(lang)
  const listings = judgedListings().map((listing) => ({ path: pathOfListing(listing), title: listing.name }))
  const terms = glossaryOf(process.cwd(), lang).map(({ id, name }) => ({ path: `/glossary#${id}`, title: name }))
  return [...all.map(({ path, title }) => ({ path, title })), ...listings, ...terms].sort((a, b) => compare(a.title, b.title) || compareText(a.path, b.path))
}
