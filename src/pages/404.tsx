import type { GetStaticProps } from 'next'
import { alone, type PageInLanguage } from '../components/place.tsx'
import { NotFound } from '../components/site/NotFound.tsx'

export const config = { unstable_runtimeJS: false }

export const getStaticProps: GetStaticProps<{ place: PageInLanguage }> = async () => {
  const { givenOf } = process.env.PAGES_GIVEN ? await import('./given.ts') : { givenOf: () => undefined }
  // A build that takes this page over has nothing to say of it.
  return { props: { place: givenOf('/404')?.props ?? alone } }
}

/** What a host shows for an address that leads nowhere. */
export default function NotFoundPage({ place }: { place: PageInLanguage }) {
  return <NotFound {...place} />
}
