import type { GetStaticProps } from 'next'
import { noneInEnglish, type PageInLanguage } from '../components/place.tsx'
import { InLanguage } from '../components/site/InLanguage.tsx'
import { NotFound } from '../components/site/NotFound.tsx'

export const config = { unstable_runtimeJS: false }

// A preview, and a build that takes this page over, have nothing to say of it.
const alone: PageInLanguage = { path: '/404', lang: 'en', langs: ['en'], siteLangs: ['en'], inEnglish: noneInEnglish }

export const getStaticProps: GetStaticProps<{ place: PageInLanguage }> = async () => {
  const { givenOf } = process.env.PAGES_GIVEN ? await import('./given.ts') : { givenOf: () => undefined }
  return { props: { place: givenOf('/404')?.props ?? alone } }
}

/** What a host shows for an address that leads nowhere. */
export default function NotFoundPage({ place }: { place: PageInLanguage }) {
  return <InLanguage place={place}><NotFound /></InLanguage>
}
