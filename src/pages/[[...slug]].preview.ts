import type { GetServerSideProps } from 'next'
import type { PageProps } from './page-props.ts'
import type { ProductProps } from './product-props.ts'

export { default } from './[[...slug]].tsx'

/** In a preview every page is made when it is asked for: a list of all would be worked out anew for each. */
export const getServerSideProps: GetServerSideProps<PageProps | ProductProps> = async ({ params }) => {
  const { previewPropsOf } = await import('./preview-props.ts')
  const props = await previewPropsOf(`/${[params?.slug ?? []].flat().join('/')}`)
  return props ? { props } : { notFound: true }
}
