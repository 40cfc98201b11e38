import { pathOf } from '../mdx/page.ts'
import { bundledContents } from './content.ts'
import { type PageProps, pagePropsOf } from './page-props.ts'
import { productPaths, type ProductProps, productPropsOf } from './product-props.ts'

/** The addresses of every page there is, in a preview. */
export async function previewPaths(): Promise<string[]> {
  return [...bundledContents().files.map(pathOf), ...productPaths()]
}

/** The props of the page at an address, in a preview; nothing where there is none. */
export async function previewPropsOf(path: string): Promise<PageProps | ProductProps | undefined> {
  const contents = bundledContents()
  const file = contents.files.find((candidate) => pathOf(candidate) === path)
  return file === undefined ? productPropsOf(contents, path) : pagePropsOf(contents, file)
}
