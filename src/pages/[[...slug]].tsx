import type { GetStaticPaths, GetStaticProps } from 'next'
import { Content } from '../components/mdx/Content.tsx'
import { ProductPage } from '../components/product/ProductPage.tsx'
import { ContentPage } from '../components/site/ContentPage.tsx'
import { NotFound } from '../components/site/NotFound.tsx'
import { type Handed, handed, handOver } from './handed.ts'

// No framework script in the reader's browser; a test fails on any script that is not on its list.
export const config = { unstable_runtimeJS: false }

/** The pages of a build: those that it does not take over. A preview has a route of its own, beside this file. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { givenPaths } = await import('./given.ts')
  return { paths: givenPaths().map((path) => ({ params: { slug: path.split('/').filter(Boolean) } })), fallback: false }
}

export const getStaticProps: GetStaticProps<Handed> = async ({ params }) => {
  const { givenOf } = await import('./given.ts')
  const path = `/${[params?.slug ?? []].flat().join('/')}`
  const page = givenOf(path)
  return page ? { props: handOver(path, page) } : { notFound: true }
}

/** A page of a build: its text is data, and what is bundled does not depend on content. */
export default function SitePage({ path }: Handed) {
  const page = handed(path)
  if (page.props.kind === 'missing') return <NotFound {...page.props} />
  if (!('content' in page)) return <ProductPage {...page.props} />
  const { tree, image, darkImage } = page.content
  return <ContentPage {...page.props} image={image} darkImage={darkImage} text={(components) => <Content tree={tree} components={components} />} />
}
