import { englishPathOf } from '../languages.ts'
import { contentsOnDisk, keepCompiled } from './content-on-disk.ts'
import type { PageData } from '../mdx/transforms/page-data.ts'
import { type MissingProps, missingPropsOf } from '../pages/missing-props.ts'
import { type PageProps, pagePropsOf } from '../pages/page-props.ts'
import { productPropsOf, type ProductProps } from '../pages/product-props.ts'
import { langsOf } from '../pages/translations.ts'

/** Which page is asked for: a content file with what the bundler found in it, or the address of a listing. */
export type Asked = { file: string; page: PageData } | { path: string }

/** The props of a page; where there is none, those of the page of the language that says so. */
export async function propsOf(asked: Asked): Promise<PageProps | ProductProps | MissingProps> {
  if ('path' in asked) {
    const { lang, path } = englishPathOf(asked.path)
    const contents = contentsOnDisk()
    return (await productPropsOf(contents, path, lang)) ?? missingPropsOf(contents, langsOf(contents).includes(lang) ? lang : 'en')
  }
  keepCompiled(asked.file, asked.page)
  return pagePropsOf(contentsOnDisk(), asked.file)
}
