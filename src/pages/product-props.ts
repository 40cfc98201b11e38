import type { Judged } from '../attributes/judge.ts'
import type { PageLink } from '../components/site/Breadcrumbs.tsx'
import type { Place } from '../components/site/Frame.tsx'
import { buildDate } from '../clock.ts'
import { pathOfListing, pathOfWay, wayOf } from '../registry/categories.ts'
import { complaintOf } from './complaint.ts'
import { treePages } from './page-props.ts'
import { byName, judgedListings } from './registry.ts'
import { sidebarOf, trailOf } from './tree.ts'

/** Everything the page of a listing is drawn from: plain data. */
export interface ProductProps extends Place {
  kind: 'product'
  file: string
  listing: Judged
  previous: PageLink | null
  next: PageLink | null
  today: string
  complaint: string | null
}

/** The addresses of the pages of all listings. */
export function productPaths(): string[] {
  return judgedListings().map(pathOfListing)
}

/** The props of the page of the listing at an address; nothing where there is none. */
export function productPropsOf(path: string): ProductProps | undefined {
  const listing = judgedListings().find((candidate) => pathOfListing(candidate) === path)
  if (!listing) return undefined
  const { category, id } = listing
  const today = buildDate()
  // Beside a listing stand those of its category; elsewhere the sidebar would grow with the registry. Nobody is led to one that was removed.
  const siblings = byName(category).filter((sibling) => !sibling.removed || sibling.id === id).map((sibling): PageLink => ({ path: pathOfListing(sibling), title: sibling.name }))
  const here = siblings.findIndex((sibling) => sibling.path === path)
  const pages = [...treePages(), ...siblings.map((sibling) => ({ ...sibling, order: 0, sidebar: true }))]
  return {
    kind: 'product',
    path,
    trail: trailOf(path, pages),
    sidebar: sidebarOf(path, pages),
    file: `content/products/${category}/${id}.json`,
    listing,
    previous: siblings[here - 1] ?? treePages().find((page) => page.path === pathOfWay(wayOf(category))) ?? null,
    next: siblings[here + 1] ?? null,
    today,
    complaint: complaintOf(today),
  }
}
