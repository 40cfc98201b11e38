import type { ReactNode } from 'react'
import { stringsOf } from '../../strings/index.ts'
import { type PageInLanguage, PlaceProvider } from '../place.tsx'
import { StringsProvider } from '../strings.tsx'

/** Gives every view of a page its place and the words of its language. */
export function InLanguage({ place: { path, lang, langs, siteLangs, inEnglish }, children }: { place: PageInLanguage; children: ReactNode }) {
  return (
    <StringsProvider value={stringsOf(lang)}>
      <PlaceProvider value={{ path, lang, langs, siteLangs, inEnglish }}>{children}</PlaceProvider>
    </StringsProvider>
  )
}
