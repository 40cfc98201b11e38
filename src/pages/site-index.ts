import type { PageLink } from '../components/site/Breadcrumbs.tsx'
import { compareText } from '../diagnostics.ts'
import { glossaryOf } from '../mdx/read-glossary.ts'
import { pathOfListing } from '../registry/categories.ts'
import { judgedListings } from './registry.ts'

/** Everything there is, by name: pages, listings and terms of the glossary. `pages` are the content pages. */
export function siteIndex(pages: readonly PageLink[]): PageLink[] {
  const listings = judgedListings().map((listing) => ({ path: pathOfListing(listing), title: listing.name }))
  const terms = glossaryOf(process.cwd()).map(({ id, name }) => ({ path: `/glossary#${id}`, title: name }))
  return [...pages.map(({ path, title }) => ({ path, title })), ...listings, ...terms].sort((a, b) => compareText(a.title.toLowerCase(), b.title.toLowerCase()) || compareText(a.path, b.path))
}
