import type { ReactNode } from 'react'
import { en } from '../../strings/en.ts'
import { StringsProvider } from '../strings.tsx'

/** Blocks in English on a page in another language. The words of the interface within them ("Warning", above an alert) are English as well, so that a voice reads all of it in one language. */
export function InEnglish({ children }: { children?: ReactNode }) {
  return (
    <div lang="en" dir="ltr">
      <StringsProvider value={en}>{children}</StringsProvider>
    </div>
  )
}
