import { pathOf } from '../mdx/page.ts'
import type { PageData } from '../mdx/transforms/page-data.ts'
import type { Contents } from '../pages/contents.ts'
import { pagePropsOf } from '../pages/page-props.ts'
import { productPaths, productPropsOf } from '../pages/product-props.ts'
import type { PageHead } from './compile.ts'
import { type GivenValues, valuesOf } from './given.ts'
import type { IsWanted } from './heads.ts'

/** A page of the site, before it is drawn. */
export interface PlannedPage {
  /** "/staking/pools"; "/404" for what hosts show where nothing is. */
  path: string
  /** Where Next exports it: "staking/pools/index.html". */
  file: string
  values: GivenValues
  /** Of a content page. */
  head?: PageHead
}

/** The page that hosts show for an address that leads nowhere. Next draws it whenever it draws anything. */
export const missingPage = '/404'

/**
 * Every page there is: those of content, those of listings, and the one for what is missing; with all that each is given. `heads` are all content pages by their files. Only those
 * whose addresses `isWanted` accepts: what they are given is the same.
 */
export async function plannedPages(heads: ReadonlyMap<string, PageHead>, isWanted: IsWanted): Promise<PlannedPage[]> {
  const contents: Contents = { files: [...heads.keys()], pageOf: (file): PageData => (heads.get(file) as PageHead).page }
  const pages: PlannedPage[] = isWanted(missingPage) ? [{ path: missingPage, file: '404.html', values: {} }] : []
  for (const [file, head] of heads) if (isWanted(pathOf(file))) pages.push({ ...placeOf(pathOf(file)), values: valuesOf({ props: await pagePropsOf(contents, file) }), head })
  for (const path of productPaths().filter(isWanted)) {
    const props = await productPropsOf(contents, path)
    if (props) pages.push({ ...placeOf(path), values: valuesOf({ props }) })
  }
  return pages
}

const placeOf = (path: string): { path: string; file: string } => ({ path, file: `${path.slice(1)}${path === '/' ? '' : '/'}index.html` })
