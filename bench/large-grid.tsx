import { ChakraProvider } from '@chakra-ui/react'
import { CacheProvider } from '@emotion/react'
import createEmotionServer from '@emotion/server/create-instance'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { renderToString } from 'react-dom/server'
import { compareJudged, judge } from '../src/attributes/judge.ts'
import { ProductGrid } from '../src/components/staking/ProductGrid.tsx'
import { StringsProvider } from '../src/components/strings.tsx'
import { scriptsOf } from '../src/publish/site/scripts.ts'
import { checkListing, loadRegistry } from '../src/registry/load.ts'
import { en } from '../src/strings/en.ts'
import { emotionCache } from '../src/theme/cache.ts'
import { system } from '../src/theme/system.ts'
import { madePools } from '../tests/made/made-pools.ts'

/**
 * Writes a page with one grid of `count` cards, and its scripts, into `folder`: the registry's pools, and as many more that
 * differ from one another as those do, judged on `today`. It is what the site itself would write, with more products than there are.
 */
export function writeLargeGrid(folder: string, count: number, today: string): void {
  const { listings } = loadRegistry(process.cwd())
  const pools = listings.filter(({ category, removed }) => category === 'pools' && !removed)
  const made = [...madePools(Math.max(0, count - pools.length), listings)].flatMap(([file, text]) => checkListing(file, text, 'pools').listing ?? [])
  const many = [...pools, ...made].slice(0, count).map((listing) => judge(listing, today)).sort(compareJudged)

  const cache = emotionCache()
  const body = renderToString(
    <CacheProvider value={cache}>
      <ChakraProvider value={system}>
        <StringsProvider value={en}><ProductGrid category="pools" listings={many} today={today} /></StringsProvider>
      </ChakraProvider>
    </CacheProvider>,
  )
  const { styles } = createEmotionServer(cache).extractCriticalToChunks(body)
  const style = styles.map(({ css }) => css).join('')
  const { files, heads: { en: head } } = scriptsOf(process.cwd(), '', ['en'])
  const { inline, module } = head as NonNullable<typeof head>
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const scripts = `<script>${inline}</script><script type="module" src="${module}"></script>`
  writeFileSync(join(folder, 'index.html'), `<!DOCTYPE html><html lang="en"><head><title>${count} cards</title><style>${style}</style>${scripts}</head><body><main>${body}</main></body></html>`)
}
