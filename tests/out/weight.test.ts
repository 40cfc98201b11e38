import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { langs } from '../../src/languages.ts'
import { budget } from '../../src/budget.ts'
import { measurePage } from '../../src/publish/weights/measure.ts'
import { limitsEach, limitsOf } from '../../src/publish/weights/warnings.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { firstPaint } from '../../src/theme/first-paint.ts'
import { filesBelow, root } from '../files.ts'
import { attributeOf, builtFiles, builtPages, bytesOf, elementsOf, wordsOf } from './built.ts'
import { withLongSettings } from './long-settings.ts'

/** Requests a visit to a page may take, the page itself included. */
const mostRequests = 4
/** Bytes of script before the reader touches anything, and of each script that comes later. */
const mostScriptBytes = 2_048
/** Elements of the page about pooled staking, were there so many listings. */
const mostElements = 1_150
const mostElementsWith = 15
/** Scripts that may reach a reader with a page: the colours chosen last time, and the one script of the site. */
const allowedScripts = [firstPaint, /_next\/static\/site\.[0-9a-f]{10}\.js/.exec(bytesOf('index.html').toString('utf8'))?.[0] ?? '']

const { listings } = loadRegistry(root)
const brotli = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

describe.each(builtPages)('%s', (file) => {
  const elements = elementsOf(file)

  // As hosts with long addresses send it: those are in every page, and nobody who writes one can shorten them.
  const html = bytesOf(file).toString('utf8')
  const { packed, grid } = measurePage(withLongSettings(html))

  const limits = limitsOf(file)

  if (!grid) {
    it(`weighs at most ${limits.page} bytes, styles included`, () => {
      expect(packed, 'Move a part of this page to another one, or take something out of the styles; `npm run build` lists what each page weighs, without the long addresses of a site that are counted here.').toBeLessThanOrEqual(limits.page)
    })
  } else {
    it(`weighs at most ${limits.fixedPart} bytes without its listings`, () => {
      // As it was built: so do `npm run check` and the build, which warn before.
      expect(measurePage(html).grid?.fixedPart, 'Move a part of this page to another one, or take something out of the styles or the controls; the number of listings does not matter here.').toBeLessThanOrEqual(limits.fixedPart)
    })

    it.each(limitsEach(grid, file))('grows by at most $limit $what for a listing, on average', ({ weight, limit }) => {
      expect(weight, `Make every listing lighter, or the heaviest, ${grid.heaviest.name}: one listing more or less does not matter here.`).toBeLessThanOrEqual(limit)
    })

    it('can be read to its second heading or first listing after one round trip', () => {
      expect(grid.firstWindow.arrived).toBeGreaterThanOrEqual(grid.firstWindow.needed)
    })
  }

  it('has no script that is not on the list, and no trace of a framework', () => {
    const [data, scripts] = [true, false].map((isData) => elements.filter((element) => element.tagName === 'script' && (attributeOf(element, 'type') === 'application/ld+json') === isData))
    expect(scripts?.map((script) => attributeOf(script, 'src')?.slice(1) ?? wordsOf(script))).toEqual(allowedScripts)
    // What a page says of itself to machines runs nowhere.
    expect(data?.length).toBe(file.endsWith('404.html') ? 0 : 1)
    expect(elements.filter((element) => attributeOf(element, 'as') === 'script' || attributeOf(element, 'rel') === 'modulepreload').map(({ tagName }) => tagName)).toEqual([])
    expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => /^on/.test(name))).toEqual([])
    expect(bytesOf(file).toString('utf8')).not.toMatch(/__NEXT_DATA__|_next\/static\/chunks|_buildManifest/)
  })

  it(`asks for at most ${mostRequests - 1} files besides itself, none from elsewhere`, () => {
    const asked = elements.flatMap((element) => {
      if (element.tagName === 'img' || element.tagName === 'script') return [attributeOf(element, 'src') ?? []].flat()
      // The manifest is no part of the page: browsers that offer to install the site ask for it once the page stands.
      // What is loaded early is the picture itself: tests/out/pictures.test.ts compares the addresses, tests/browser/pictures.test.ts counts the requests.
      if (element.tagName === 'link' && !['canonical', 'alternate', 'prev', 'next', 'manifest', ...(attributeOf(element, 'imagesrcset') ? ['preload'] : [])].includes(attributeOf(element, 'rel') ?? '')) return [attributeOf(element, 'href') ?? '']
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

describe('the page about pooled staking', () => {
  const { grid } = measurePage(bytesOf('staking/pools/index.html').toString('utf8'))

  it('has enough listings to be held to what each may add', () => {
    expect(grid && limitsEach(grid, 'staking/pools/index.html').map(({ what }) => what)).toEqual(['bytes', 'elements'])
  })

  it('has a listing for every product of the registry', () => {
    expect(grid?.listings).toBe(listings.filter(({ category, removed }) => category === 'pools' && !removed).length)
  })

  it(`has at most ${mostElements.toLocaleString('en-GB')} elements with ${mostElementsWith} listings`, () => {
    // Other numbers of listings are set right, so that this does not fail because one came in.
    const { elements, elementsEach, listings } = grid ?? { elements: Infinity, elementsEach: 0, listings: 0 }
    expect(elements + (mostElementsWith - listings) * elementsEach).toBeLessThanOrEqual(mostElements)
  })
})

describe('out/', () => {
  it('holds no file that no page asks for', () => {
    const askers = builtFiles.filter((file) => /^_next\/.*\.js$|\.html$/.test(file)).map((file) => bytesOf(file).toString('utf8')).join('')
    expect(builtFiles.filter((file) => file.startsWith('_next/') && !askers.includes(`/${file}`))).toEqual([])
    // Everything else is of a kind that is known: what search loads, and what programs ask for.
    const known = /^_next\/|\.html$|(?:^|\/)index\.md$|(?:^|\/)og\.jpg$|^(?:(?:es|ar|zh)\/)?staking\/\w+\/[\w-]+\/(?:index\.json|feed\.xml)$|^(?:es|ar|zh)\/(?:feed\.xml|llms(?:-full)?\.txt)$|^api\/v1\/.*\.json$|^pagefind\/(?:fragment\/|index\/|pagefind\.js$|pagefind-entry\.json$|.*\.pf_meta$|wasm\..*\.pagefind$)/
    // What stands in public/ is served as it is; the check says what may stand there.
    const own = filesBelow('public').filter((file) => file !== 'favicon.svg')
    expect(builtFiles.filter((file) => !known.test(file) && !own.includes(file)).map((file) => file.replace(/^_tag\.[0-9a-f]{32}$/, '_tag.')).sort()).toEqual(['.well-known/security.txt', '_headers', '_policy.caddy', '_policy.nginx', '_redirects', '_tag.', 'apple-touch-icon.png', 'calendar.ics', 'favicon.ico', 'favicon.svg', 'feed.xml', 'icon-192.png', 'icon-512.png', 'icon-maskable.png', 'llms-full.txt', 'llms.txt', 'manifest.webmanifest', 'robots.txt', 'sitemap.xml'])
  })

  it(`has small scripts: at most ${mostScriptBytes} bytes each, the inline one counted to the first`, () => {
    const scripts = builtFiles.filter((file) => /^_next\/static\/[\w-]+\.[0-9a-f]{10}\.js$/.test(file))
    // One for each language, but for that which says nothing.
    expect(scripts.map((file) => /([\w-]+)\.[0-9a-f]+\.js$/.exec(file)?.[1])).toEqual(['choice-address', ...['choice', 'compare', 'find', 'search', 'site'].flatMap((name) => langs.map(() => name))])
    const weights = scripts.map((file) => brotli(Buffer.concat([bytesOf(file), Buffer.from(file.includes('/site.') ? firstPaint : '')])))
    expect(weights.filter((weight) => weight > mostScriptBytes)).toEqual([])
    expect(weights.filter((weight, index) => scripts[index]?.includes('/compare.') && weight > budget.compareScript)).toEqual([])
    // A script that does nothing would be light as well.
    expect(Math.min(...weights)).toBeGreaterThan(600)
  })

  it('was there to be measured', () => {
    expect(builtPages).toContain('staking/pools/index.html')
    expect(builtPages).toContain('404.html')
    expect(builtPages.length).toBeGreaterThanOrEqual(10)
  })
})
