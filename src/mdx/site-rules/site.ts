import type { Rule } from '../../diagnostics.ts'
import type { KnownHosts } from '../../registry/lookalike.ts'
import type { Page } from '../page.ts'

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

/** A rule that looks at a page as part of the site. */
export type SiteRule = Rule<[page: Page, site: Site]>
