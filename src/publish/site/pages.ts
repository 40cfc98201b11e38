import { pathOf } from '../../mdx/page.ts'
import { type Category, pathOfListing } from '../../registry/categories.ts'
import { registryFolder } from '../../registry/place.ts'

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

/** The address of a page by its file: "staking/pools/index.html" -> "/staking/pools". */
export function pathOfFile(file: string): string {
  return `/${file.replace(/\/?index\.html$/, '')}`
}

/** What each page is made from, by its address: `contentFiles` are the paths of all content pages in the repository. */
export function sourcesOf(contentFiles: readonly string[], listings: readonly { category: Category; id: string }[]): Map<string, Pick<SitePage, 'source' | 'listing'>> {
  return new Map([
    ...contentFiles.map((source) => [pathOf(source), { source }] as const),
    ...listings.map(({ category, id }) => [pathOfListing({ category, id }), { source: `${registryFolder}/${category}/${id}.json`, listing: { category, id } }] as const),
  ])
}
