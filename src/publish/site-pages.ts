import { pathOf } from '../mdx/page.ts'
import { type Category, pathOfListing } from '../registry/categories.ts'
import { registryFolder } from '../registry/place.ts'

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
  /** The listing it is about. */
  listing?: { category: Category; id: string }
}

/**
 * The pages of an export, by address; pages that ask not to be indexed are left out.
 * `html` goes from each page's file to its text, `contentFiles` are the paths of all content pages in the repository.
 */
export function sitePages(html: ReadonlyMap<string, string>, contentFiles: readonly string[], listings: readonly { category: Category; id: string }[]): SitePage[] {
  const sources = new Map<string, Pick<SitePage, 'source' | 'listing'>>([
    ...contentFiles.map((source) => [pathOf(source), { source }] as const),
    ...listings.map(({ category, id }) => [pathOfListing({ category, id }), { source: `${registryFolder}/${category}/${id}.json`, listing: { category, id } }] as const),
  ])
  return [...html].filter(([, text]) => !text.includes('<meta name="robots" content="noindex"')).map(([file, text]): SitePage => {
    const path = `/${file.replace(/\/?index\.html$/, '')}`
    const source = sources.get(path)
    if (!source) throw new Error(`Unexpected page ${path}, expected one made from a file of content/.`)
    return { path, file, title: metaOf(text, 'property="og:title"'), description: metaOf(text, 'name="description"'), ...source }
  })
}

/** What a page's head says of it, as text. */
export function metaOf(html: string, which: string): string {
  const letters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' }
  const text = new RegExp(`<meta ${which} content="([^"]*)"`).exec(html)?.[1] ?? ''
  return text.replace(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => letters[name] ?? '')
}
