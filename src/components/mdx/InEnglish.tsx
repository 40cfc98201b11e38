import { chakra } from '@chakra-ui/react'
import type { ReactNode } from 'react'
import { en } from '../../strings/en.ts'
import { inEnglish } from '../../theme/recipes/translation.ts'
import { StringsProvider } from '../strings.tsx'

const Block = chakra('div', inEnglish)

/** Blocks in English on a page in another language. The words of the interface within them ("Warning", above an alert) are English as well, so that a voice reads all of it in one language. */
export function InEnglish({ children }: { children?: ReactNode }) {
  return (
    <Block lang="en" dir="ltr">
      <StringsProvider value={en}>{children}</StringsProvider>
    </Block>
  )
}
