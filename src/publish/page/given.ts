import type { Lang } from '../../languages.ts'
import type { Term } from '../../mdx/glossary.ts'
import type { Category } from '../../registry/categories.ts'
import type { PictureTable } from './pictures.ts'
import type { HeadScripts } from './scripts.ts'

/** Everything that a page is made from besides its HTML. Plain data: a hash of both says whether a page comes out as it did before. */
export interface PageGiven {
  /** Its file in the export: "staking/pools/index.html". */
  file: string
  /** Its address from the site's root, without a slash at the end: "/staking/pools". */
  path: string
  lang: Lang
  /** The file of the repository it is made from: "content/staking/pools/index.mdx". A page without one must ask not to be indexed. */
  source?: string
  /** The listing it is about. */
  listing?: { category: Category; id: string }
  /** The day (`YYYY-MM-DD`) its source was last changed, where that is known. */
  changed?: string
  /** Symbols and names of the tokens of its listing, by which it is found as well. */
  tokens: readonly string[]
  /** For the page of the glossary all its terms; for another those by whose other forms it might be found. */
  terms: readonly Pick<Term, 'id' | 'name' | 'forms'>[]
  scripts: HeadScripts
  /** The pictures that it may show. */
  pictures: PictureTable
  /** The folder that the site is served from: '' or '/guide'. */
  basePath: string
}
