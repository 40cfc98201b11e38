import { ChakraProvider } from '@chakra-ui/react'
import type { ReactNode } from 'react'
import { StringsProvider } from '../../src/components/strings.tsx'
import { en } from '../../src/strings/en.ts'
import { system } from '../../src/theme/system.ts'

/** What every page stands in: the theme and the words. */
export function WithSystem({ children }: { children: ReactNode }) {
  return (
    <ChakraProvider value={system}>
      <StringsProvider value={en}>{children}</StringsProvider>
    </ChakraProvider>
  )
}
