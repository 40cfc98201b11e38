import type { VerdictChange } from '../../history/verdict-changes.ts'
import type { Histories } from '../../history/histories.ts'
import type { Listing } from '../../registry/listing.ts'
import type { Lang } from '../../languages.ts'
import type { Product } from '../../registry/product.ts'
import type { TokenList } from '../../registry/token-lists.ts'
import type { SitePage } from './pages.ts'

/** Everything that is said by all pages together is made from this. */
export interface SiteGiven {
  /** The pages that readers can look for, in the order of their files. */
  pages: readonly SitePage[]
  /** The Markdown of each page, by its path. */
  markdown: ReadonlyMap<string, string>
  /** Every listing, removed ones too, and the products with their files. */
  listings: readonly Listing[]
  /** The same listings, in the same order, with their words in a language. */
  listingsIn: (lang: Lang) => readonly Listing[]
  products: readonly Product[]
  /** Lists in which the tokens of listings are looked up. */
  tokenLists: readonly TokenList[]
  /** What the facts of a listing were before, and when its verdicts changed. */
  historiesOf: (listing: Listing) => Histories
  verdictsOf: (listing: Listing) => readonly VerdictChange[]
  /** The day of judging (`YYYY-MM-DD`). */
  today: string
}
