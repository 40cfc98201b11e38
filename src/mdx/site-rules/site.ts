import type { Rule } from '../../diagnostics.ts'
import type { KnownHosts } from '../../registry/lookalike.ts'
import type { SeenPage } from '../seen.ts'

/** What a page's links can lead to, and what they must not be mistaken for. */
export interface Site {
  /** The anchors of each page, by its path: "/staking/pools". */
  anchors: ReadonlyMap<string, ReadonlySet<string>>
  /** The file of each page, by its path. */
  pages: ReadonlyMap<string, string>
  /** Paths of files that are served as they are: "/favicon.svg". */
  files: ReadonlySet<string>
  /** The hosts of the products' own pages. */
  productHosts: KnownHosts
  /** The products' names and the symbols of their tokens, by what a hurried reader takes them for (`namesAsRead`). */
  productWords: ReadonlyMap<string, string>
  /** Whether every page and product could be read: if not, an exception may be needed that seems not to be. */
  isWhole: () => boolean
}

/** A page as its place in the site is judged: its path in the repository, and what was seen of it. */
export interface PageInSite {
  file: string
  seen: SeenPage
}

/** A rule that looks at a page as part of the site, by what was seen of it. */
export type SiteRule = Rule<[page: PageInSite, site: Site]>
