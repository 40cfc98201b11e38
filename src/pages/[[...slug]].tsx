import type { GetStaticPaths, GetStaticProps } from 'next'
import { bindings } from '../components/mdx/bindings.tsx'
import { ProductPage } from '../components/product/ProductPage.tsx'
import type { ProductList } from '../components/site/Hero.tsx'
import { Page } from '../components/site/Page.tsx'
import { pathOf } from '../mdx/page.ts'
import { categories, pathOfWay, wayOf } from '../registry/categories.ts'
import { listId } from '../registry/list-id.ts'
import { hrefOf } from '../site.ts'
import { contentFiles, contentOf } from './content.ts'
import type { PageProps } from './page-props.ts'
import { usePreviewComplaint, usePreviewOfNewest } from './preview.ts'
import type { ProductProps } from './product-props.ts'

// No framework script in the reader's browser; a test fails on any script that is not on its list.
export const config = { unstable_runtimeJS: false }

/** A page for every file under content/ that is one, and for every listing. */
export const getStaticPaths: GetStaticPaths = async () => {
  // The page of a preview has props of its own: what makes these is not compiled for it.
  if (process.env.NODE_ENV !== 'production') return { paths: [], fallback: false }
  const { productPaths } = await import('./product-props.ts')
  return {
    paths: [...contentFiles().map(pathOf), ...productPaths()].map((path) => ({ params: { slug: path.split('/').filter(Boolean) } })),
    fallback: false,
  }
}

export const getStaticProps: GetStaticProps<PageProps | ProductProps> = async ({ params }) => {
  if (process.env.NODE_ENV !== 'production') return { notFound: true }
  const { pagePropsOf } = await import('./page-props.ts')
  const { productPropsOf } = await import('./product-props.ts')
  const path = `/${[params?.slug ?? []].flat().join('/')}`
  const file = contentFiles().find((candidate) => pathOf(candidate) === path)
  const props = await (file === undefined ? productPropsOf(path) : pagePropsOf(file))
  return props ? { props } : { notFound: true }
}

export default function SitePage(props: (PageProps | ProductProps) & { products?: string }) {
  usePreviewComplaint(props.products)
  return props.kind === 'product' ? <ProductPage {...props} /> : <ContentPage {...props} />
}

/** The lists that a page shows, and those whose listings it names, which stand on another page; with the number of listings in each. */
function listsOf({ grids, names }: Pick<PageProps, 'grids' | 'names'>): ProductList[] {
  return categories.flatMap((category) => {
    const here = grids[category]?.length
    const count = here || names[category]?.length
    return count ? [{ category, count, href: here ? `#${listId(category)}` : hrefOf(`${pathOfWay(wayOf(category))}#${listId(category)}`) }] : []
  })
}

function ContentPage(props: PageProps) {
  const { default: Content, page, image, darkImage } = contentOf(props.file)
  usePreviewOfNewest(page.textMark, props.page.textMark)
  return (
    <Page {...props} image={image} darkImage={darkImage} lists={listsOf(props)}>
      <Content components={bindings(props)} />
    </Page>
  )
}
