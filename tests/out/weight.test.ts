import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pageBudget } from '../../src/publish/size-table.ts'
import { firstPaint } from '../../src/theme/first-paint.ts'
import { attributeOf, builtFiles, builtPages, bytesOf, elementsOf, wordsOf } from './built.ts'

/** Requests a visit to a page may take, the page itself included. */
const mostRequests = 4
/** Bytes of script before the reader touches anything, and of each script that comes later. */
const mostScriptBytes = 2_048
/** Scripts that may reach a reader with a page: the colours chosen last time, and the one script of the site. */
const allowedScripts = [firstPaint, builtFiles.find((file) => /^_next\/static\/site\.[0-9a-f]{10}\.js$/.test(file)) ?? '']

const brotli = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

describe.each(builtPages)('%s', (file) => {
  const elements = elementsOf(file)

  it(`weighs at most ${pageBudget} bytes, styles included`, () => {
    expect(brotli(bytesOf(file)), 'Shorten this page, move a part of it to another one, or take something out of the styles; `npm run build` lists what each page weighs.').toBeLessThanOrEqual(pageBudget)
  })

  it('has no script that is not on the list, and no trace of a framework', () => {
    const [data, scripts] = [true, false].map((isData) => elements.filter((element) => element.tagName === 'script' && (attributeOf(element, 'type') === 'application/ld+json') === isData))
    expect(scripts?.map((script) => attributeOf(script, 'src')?.slice(1) ?? wordsOf(script))).toEqual(allowedScripts)
    // What a page says of itself to machines runs nowhere.
    expect(data?.length).toBe(file === '404.html' ? 0 : 1)
    expect(elements.filter((element) => attributeOf(element, 'as') === 'script' || attributeOf(element, 'rel') === 'modulepreload').map(({ tagName }) => tagName)).toEqual([])
    expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => /^on/.test(name))).toEqual([])
    expect(bytesOf(file).toString('utf8')).not.toMatch(/__NEXT_DATA__|_next\/static\/chunks|_buildManifest/)
  })

  it(`asks for at most ${mostRequests - 1} files besides itself, none from elsewhere`, () => {
    const asked = elements.flatMap((element) => {
      if (element.tagName === 'img' || element.tagName === 'script') return [attributeOf(element, 'src') ?? []].flat()
      // What is loaded early is the picture itself: tests/out/pictures.test.ts compares the addresses, tests/browser/pictures.test.ts counts the requests.
      if (element.tagName === 'link' && !['canonical', 'alternate', 'prev', 'next', ...(attributeOf(element, 'imagesrcset') ? ['preload'] : [])].includes(attributeOf(element, 'rel') ?? '')) return [attributeOf(element, 'href') ?? '']
      return ['iframe', 'object', 'embed', 'video', 'audio'].includes(element.tagName) ? [element.tagName] : []
    })
    expect(asked.length).toBeLessThanOrEqual(mostRequests - 1)
    expect(asked.filter((address) => !address.startsWith('/') || address.startsWith('//'))).toEqual([])
    expect(bytesOf(file).toString('utf8')).not.toMatch(/url\(|@import|@font-face/)
  })

  it('carries its styles in elements, none in attributes', () => {
    expect(elements.filter(({ tagName }) => tagName === 'style').length).toBeGreaterThan(0)
    expect(elements.filter((element) => attributeOf(element, 'style') !== undefined).map(({ tagName }) => tagName)).toEqual([])
  })
})

describe('out/', () => {
  it('holds no file that no page asks for', () => {
    const askers = builtFiles.filter((file) => /^_next\/.*\.js$|\.html$/.test(file)).map((file) => bytesOf(file).toString('utf8')).join('')
    expect(builtFiles.filter((file) => file.startsWith('_next/') && !askers.includes(`/${file}`))).toEqual([])
    // Everything else is of a kind that is known: what search loads, and what programs ask for.
    const known = /^_next\/|\.html$|(?:^|\/)index\.md$|(?:^|\/)og\.jpg$|^staking\/\w+\/[\w-]+\/index\.json$|^api\/v1\/.*\.json$|^pagefind\/(?:fragment\/|index\/|pagefind\.js$|pagefind-entry\.json$|.*\.pf_meta$|wasm\..*\.pagefind$)/
    expect(builtFiles.filter((file) => !known.test(file)).sort()).toEqual(['.well-known/security.txt', '_headers', '_policy.caddy', '_policy.nginx', '_redirects', 'apple-touch-icon.png', 'favicon.ico', 'favicon.svg', 'feed.xml', 'icon-192.png', 'icon-512.png', 'icon-maskable.png', 'llms.txt', 'manifest.webmanifest', 'robots.txt', 'sitemap.xml'])
  })

  it(`has small scripts: at most ${mostScriptBytes} bytes each, the inline one counted to the first`, () => {
    const scripts = builtFiles.filter((file) => /^_next\/static\/\w+\.[0-9a-f]{10}\.js$/.test(file))
    expect(scripts.map((file) => /(\w+)\.[0-9a-f]+\.js$/.exec(file)?.[1])).toEqual(['choice', 'search', 'site'])
    const weights = scripts.map((file) => brotli(Buffer.concat([bytesOf(file), Buffer.from(file.includes('/site.') ? firstPaint : '')])))
    expect(weights.filter((weight) => weight > mostScriptBytes)).toEqual([])
    // A script that does nothing would be light as well.
    expect(Math.min(...weights)).toBeGreaterThan(700)
  })

  it('was there to be measured', () => {
    expect(builtPages).toContain('staking/pools/index.html')
    expect(builtPages).toContain('404.html')
    expect(builtPages.length).toBeGreaterThanOrEqual(10)
  })
})
