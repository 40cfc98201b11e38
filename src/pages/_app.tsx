import { ChakraProvider } from '@chakra-ui/react'
import { CacheProvider, type EmotionCache } from '@emotion/react'
import type { AppProps } from 'next/app'
import { StringsProvider } from '../components/strings.tsx'
import { en } from '../strings/en.ts'
import { emotionCache } from '../theme/cache.ts'
import { system } from '../theme/system.ts'

// In the browser (only `next dev` gets there) one cache takes over the styles that came with the page.
const browserCache = emotionCache()

/** Words and styles around every page. `cache` is the server's: one a page. */
export default function App({ Component, pageProps, cache = browserCache }: AppProps & { cache?: EmotionCache }) {
  return (
    <CacheProvider value={cache}>
      <ChakraProvider value={system}>
        <StringsProvider value={en}>
          <Component {...pageProps} />
        </StringsProvider>
      </ChakraProvider>
    </CacheProvider>
  )
}
