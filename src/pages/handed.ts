import type { CompiledPage } from '../mdx/compile.ts'
import type { MissingProps } from './missing-props.ts'
import type { PageProps } from './page-props.ts'
import type { ProductProps } from './product-props.ts'

/** All that a page is drawn from, in a build: what its view is given, and of a content page its compiled text. */
export type HandedPage = { props: ProductProps | MissingProps } | { props: PageProps; content: Pick<CompiledPage, 'tree' | 'image' | 'darkImage'> }

/** What stands in a built page's props instead: nothing of it goes to a browser, and Next would write it to a file of its own for each page. */
export interface Handed {
  kind: 'handed'
  path: string
}

// Next makes the props of a page and draws it in one process.
const pages = new Map<string, HandedPage>()

/** Puts down what the page at `path` is drawn from. */
export function handOver(path: string, page: HandedPage): Handed {
  pages.set(path, page)
  return { kind: 'handed', path }
}

/** What the page at `path` is drawn from. It stays until the next is taken: React may draw a page more than once. */
export function handed(path: string): HandedPage {
  const page = pages.get(path)
  if (!page) throw new Error(`Unexpected page ${path}, expected one that was handed over; build with "npm run build".`)
  return page
}
