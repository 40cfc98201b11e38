import type { GetStaticPaths, GetStaticProps } from 'next'
import { bindings } from '../components/mdx/bindings.tsx'
import { Page } from '../components/site/Page.tsx'
import { pathOf } from '../mdx/page.ts'
import { contentFiles, contentOf } from './content.ts'
import type { PageProps } from './page-props.ts'
import { usePreviewComplaint } from './preview.ts'

// No framework script in the reader's browser; a test fails on any script that is not on its list.
export const config = { unstable_runtimeJS: false }

/** A page for every file under content/. */
export const getStaticPaths: GetStaticPaths = () => ({
  paths: contentFiles().map((file) => ({ params: { slug: pathOf(file).split('/').filter(Boolean) } })),
  fallback: false,
})

export const getStaticProps: GetStaticProps<PageProps> = async ({ params }) => {
  const { pagePropsOf } = await import('./page-props.ts')
  const path = `/${[params?.slug ?? []].flat().join('/')}`
  const file = contentFiles().find((candidate) => pathOf(candidate) === path)
  return file === undefined ? { notFound: true } : { props: pagePropsOf(file) }
}

export default function ContentPage(props: PageProps) {
  const { default: Content, image, darkImage } = contentOf(props.file)
  usePreviewComplaint(props.complaint)
  return (
    <Page {...props} image={image} darkImage={darkImage}>
      <Content components={bindings(props)} />
    </Page>
  )
}
