import { ChakraProvider } from '@chakra-ui/react'
import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import type { ReactNode } from 'react'
import { StringsProvider } from '../../src/components/strings.tsx'
import { en } from '../../src/strings/en.ts'
import { system } from '../../src/theme/system.ts'

/** What every page stands in: the theme and the words. Its styles go nowhere: happy-dom takes selectors for others than they are, and finds rows hidden that are not. What styles do is tried in browsers. */
export function WithSystem({ children }: { children: ReactNode }) {
  return (
    <CacheProvider value={createCache({ key: 'css', ...(typeof document === 'undefined' ? {} : { container: document.createElement('div') }) })}>
      <ChakraProvider value={system}>
        <StringsProvider value={en}>{children}</StringsProvider>
      </ChakraProvider>
    </CacheProvider>
  )
}
