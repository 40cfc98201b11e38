import type { GetServerSideProps } from 'next'
import type { PageProps } from './page-props.ts'
import type { Previewed } from './previewed-page.ts'

/** In a preview every page is made when it is asked for: a list of all would be worked out anew for each. */
export const getServerSideProps: GetServerSideProps<Previewed> = async ({ params, req, res }) => {
  const [{ answeredByOpening }, { previewPropsOf }] = await Promise.all([import('./preview-open.ts'), import('./preview-props.ts')])
  const path = `/${[params?.slug ?? []].flat().join('/')}`
  // What is returned then reaches nobody.
  if (await answeredByOpening(path, req, res)) return { props: {} as PageProps }
  const props = await previewPropsOf(path)
  // Next's own way of saying so knows no language. Not where a page that is open already asks for newer props: it would load itself anew, and stop whoever is leaving it.
  if (props.kind === 'missing' && !req.headers['x-nextjs-data']) res.statusCode = 404
  return { props }
}

export { default } from './previewed-page.ts'
