import { englishPathOf } from '../languages.ts'
import { contentsOnDisk, keepCompiled } from './content-on-disk.ts'
import type { PageData } from '../mdx/transforms/page-data.ts'
import { type PageProps, pagePropsOf } from '../pages/page-props.ts'
import { productPropsOf, type ProductProps } from '../pages/product-props.ts'

/** Which page is asked for: a content file with what the bundler found in it, or the address of a listing. */
export type Asked = { file: string; page: PageData } | { path: string }

/** The props of a page; nothing where there is none. */
export async function propsOf(asked: Asked): Promise<PageProps | ProductProps | undefined> {
  if ('path' in asked) {
    const { lang, path } = englishPathOf(asked.path)
    return productPropsOf(contentsOnDisk(), path, lang)
  }
  keepCompiled(asked.file, asked.page)
  return pagePropsOf(contentsOnDisk(), asked.file)
}
