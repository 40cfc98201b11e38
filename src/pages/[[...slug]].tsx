import type { GetStaticPaths, GetStaticProps } from 'next'
import { ContentPage } from '../components/site/ContentPage.tsx'
import { Content } from '../components/mdx/Content.tsx'
import { ProductPage } from '../components/product/ProductPage.tsx'
import { contentOf } from './content.ts'
import { type Handed, handed, handOver } from './handed.ts'
import type { PageProps } from './page-props.ts'
import { usePreviewComplaint, usePreviewOfNewest } from './preview.ts'
import type { ProductProps } from './product-props.ts'

// No framework script in the reader's browser; a test fails on any script that is not on its list.
export const config = { unstable_runtimeJS: false }

/** The pages of a build: those that it does not take over. A preview has addresses and props of its own, beside this file. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (process.env.NODE_ENV !== 'production') return { paths: [], fallback: false }
  const { givenPaths } = await import('./given.ts')
  return { paths: givenPaths().map((path) => ({ params: { slug: path.split('/').filter(Boolean) } })), fallback: false }
}

export const getStaticProps: GetStaticProps<Handed> = async ({ params }) => {
  if (process.env.NODE_ENV !== 'production') return { notFound: true }
  const { givenOf } = await import('./given.ts')
  const path = `/${[params?.slug ?? []].flat().join('/')}`
  const page = givenOf(path)
  return page ? { props: handOver(path, page) } : { notFound: true }
}

/** What a page of a preview is drawn from; `products` marks the product files that it was made from. */
type Previewed = (PageProps | ProductProps) & { products?: string }

export default function SitePage(props: Previewed | Handed) {
  return props.kind === 'handed' ? <BuiltPage path={props.path} /> : <PreviewedPage {...props} />
}

/** A page of a build: its text is data. */
function BuiltPage({ path }: { path: string }) {
  const page = handed(path)
  if (!('content' in page)) return <ProductPage {...page.props} />
  const { tree, image, darkImage } = page.content
  return <ContentPage {...page.props} image={image} darkImage={darkImage} text={(components) => <Content tree={tree} components={components} />} />
}

/** A page of a preview: its text is a module, which the bundler exchanges while one writes. */
function PreviewedPage(props: Previewed) {
  usePreviewComplaint(props.products)
  return props.kind === 'product' ? <ProductPage {...props} /> : <PreviewedText {...props} />
}

function PreviewedText(props: PageProps) {
  const { default: Text, page, image, darkImage } = contentOf(props.file)
  usePreviewOfNewest(page.textMark, props.page.textMark)
  return <ContentPage {...props} image={image} darkImage={darkImage} text={(components) => <Text components={components} />} />
}
