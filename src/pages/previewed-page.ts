import { createElement, type ReactElement } from 'react'
import { ProductPage } from '../components/product/ProductPage.tsx'
import { ContentPage } from '../components/site/ContentPage.tsx'
import { NotFound } from '../components/site/NotFound.tsx'
import { contentOf } from './content.ts'
import type { MissingProps } from './missing-props.ts'
import type { PageProps } from './page-props.ts'
import { usePreviewComplaint, usePreviewOfNewest } from './preview.ts'
import type { ProductProps } from './product-props.ts'

/** What a page of a preview is drawn from; `products` marks the product files that it was made from. */
export type Previewed = (PageProps | ProductProps | MissingProps) & { products?: string }

// Without JSX: a build takes every .tsx in this folder for a page of its own.

/** A page of a preview. */
export default function PreviewedPage(props: Previewed): ReactElement {
  usePreviewComplaint(props.products, { file: props.kind === 'missing' ? undefined : props.file, lang: props.lang })
  if (props.kind === 'missing') return createElement(NotFound, props)
  return props.kind === 'product' ? createElement(ProductPage, props) : createElement(PreviewedText, props)
}

/** The text of a page is a module, which the bundler exchanges while one writes. */
function PreviewedText(props: PageProps): ReactElement {
  const { default: Text, page, image, darkImage } = contentOf(props.file)
  usePreviewOfNewest(page.textMark, props.page.textMark)
  return createElement(ContentPage, { ...props, image, darkImage, text: (components) => createElement(Text, { components }) })
}
