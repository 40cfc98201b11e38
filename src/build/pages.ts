import { pathIn, type Translated } from '../languages.ts'
import { pathOf } from '../mdx/page.ts'
import type { PageData } from '../mdx/transforms/page-data.ts'
import type { Contents } from '../pages/contents.ts'
import { missingPropsOf } from '../pages/missing-props.ts'
import { pagePropsOf } from '../pages/page-props.ts'
import { productPaths, productPropsOf } from '../pages/product-props.ts'
import { isPublished, langsOf } from '../pages/translations.ts'
import type { PageHead } from './compile.ts'
import { type GivenValues, valuesOf } from './given.ts'
import type { IsWanted } from './heads.ts'

/** A page of the site, before it is drawn. */
export interface PlannedPage {
  /** "/staking/pools"; "/404" for what hosts show where nothing is. */
  path: string
  /** Where it is published: "staking/pools/index.html". */
  file: string
  values: GivenValues
  /** Where Next exports it, if that is elsewhere. */
  drawn?: string
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
  const pages: PlannedPage[] = isWanted(missingPage) ? [{ path: missingPage, file: '404.html', drawn: '404/index.html', values: valuesOf({ props: missingPropsOf(contents, 'en') }) }] : []
  for (const [file, head] of heads) if (isPublished(file, contents) && isWanted(pathOf(file))) pages.push({ ...placeOf(pathOf(file)), values: valuesOf({ props: await pagePropsOf(contents, file) }), head })
  for (const lang of langsOf(contents)) {
    if (lang !== 'en' && isWanted(pathIn(lang, missingPage))) pages.push(missingIn(lang, contents))
    for (const english of productPaths()) {
      const path = pathIn(lang, english)
      const props = isWanted(path) ? await productPropsOf(contents, english, lang) : undefined
      if (props) pages.push({ ...placeOf(path), values: valuesOf({ props }) })
    }
  }
  return pages
}

/** The page of a language that hosts show for an address in it that leads nowhere: they look for it beside what is there. */
function missingIn(lang: Translated, contents: Contents): PlannedPage {
  const path = pathIn(lang, missingPage)
  return { path, file: `${path.slice(1)}.html`, drawn: placeOf(path).file, values: valuesOf({ props: missingPropsOf(contents, lang) }) }
}

const placeOf = (path: string): { path: string; file: string } => ({ path, file: `${path.slice(1)}${path === '/' ? '' : '/'}index.html` })
