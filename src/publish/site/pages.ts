import type { Category } from '../../registry/categories.ts'

/** A page of the site that readers can look for. */
export interface SitePage {
  /** From the site's root, without a slash at the end: "/staking/pools". */
  path: string
  /** Its file in the export: "staking/pools/index.html". */
  file: string
  title: string
  description: string
  /** The file of the repository it is made from: "content/staking/pools/index.mdx". */
  source: string
  /** The day (`YYYY-MM-DD`) that was last changed, where it is known. */
  changed?: string
  /** The listing it is about. */
  listing?: { category: Category; id: string }
}
