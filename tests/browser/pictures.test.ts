import { beforeAll, describe, expect, it } from 'vitest'
import { inBrowser, type Site } from './in-browser.ts'

/** Ways to look at the page: how wide, pixels to a px, and how wide the picture is that fits. */
const ways = [
  [320, 1, 500],
  [320, 2, 720],
  [1440, 1, 500],
  [1440, 2, 1120],
] as const
const schemes = ['light', 'dark'] as const

/** A file of the site that the page does not show. */
const unused = '/icon-512.png'

/** The other pages with a picture, each looked at in one way. */
const others = [
  ['/staking/', 'four-ways', 'light', 320, 1, 500],
  ['/staking/saas/', 'two-keys', 'dark', 320, 2, 720],
  ['/staking/dvt/', 'shared-key', 'light', 1440, 2, 1120],
  ['/methodology/', 'facts-to-verdicts', 'dark', 1440, 1, 500],
  ['/glossary/', 'field-guide', 'light', 1440, 1, 500],
] as const

/** What a browser loads of a page, shows of its picture, and says of what was loaded in vain. */
async function look(site: Site, path: string, colorScheme: (typeof schemes)[number], width: number, deviceScaleFactor: number) {
  const page = await site.newPage({ colorScheme, deviceScaleFactor, viewport: { width, height: 900 } })
  const [requests, warnings]: [string[], string[]] = [[], []]
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  page.on('console', (message) => warnings.push(message.text()))
  // A browser says of all that was loaded in vain at once, a while after the page is there. It is given one such file, so that it is known to have said so.
  await page.addInitScript((href) => addEventListener('DOMContentLoaded', () => document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href }))), unused)
  const said = page.waitForEvent('console', { predicate: (message) => message.text().includes(unused), timeout: 180_000 })
  await page.goto(`${site.origin}${path}`)
  await said
  const seen = await page.evaluate(() => {
    const image = document.querySelector('img') as HTMLImageElement
    const [entry] = performance.getEntriesByType('resource').filter(({ name }) => name === image.currentSrc) as PerformanceResourceTiming[]
    const { width, height } = image.getBoundingClientRect()
    return { ratio: width / height, shown: new URL(image.currentSrc).pathname, natural: image.complete && image.naturalWidth > 0, early: entry?.initiatorType }
  })
  const ofPage = (text: string) => !text.includes(unused)
  return { ...seen, requests: requests.filter(ofPage), warnings: warnings.filter(ofPage) }
}

inBrowser('pictures: which is loaded, and that it is loaded once', (site) => {
  const looks = new Map<string, Awaited<ReturnType<typeof look>>>()
  // All at once: each spends most of its time waiting for the browser's word.
  beforeAll(async () => {
    await Promise.all([
      ...schemes.flatMap((scheme) => ways.map(([width, scale]) => ['/staking/pools/', scheme, width, scale] as const)),
      ...others.map(([path, , scheme, width, scale]) => [path, scheme, width, scale] as const),
    ].map(async ([path, scheme, width, scale]) => looks.set([path, scheme, width, scale].join(), await look(site, path, scheme, width, scale))))
  })

  describe.each(schemes)('on %s pages', (scheme) => {
    it.each(ways)('%i px, %i pixels to a px: the picture of %i pixels, loaded early, shown, and no other', (width, scale, expected) => {
      const { shown, natural, early, requests, warnings } = looks.get(['/staking/pools/', scheme, width, scale].join()) ?? expect.unreachable()
      expect(shown).toMatch(new RegExp(`/leslie-pool\\.[0-9a-f]{10}${scheme === 'dark' ? '\\.dark' : ''}\\.${expected}\\.avif$`))
      expect(natural).toBe(true)
      expect(early).toBe('link')
      expect(requests.filter((address) => address.includes('leslie-pool'))).toEqual([shown])
      expect(requests.length).toBeLessThanOrEqual(4)
      expect(warnings.filter((text) => text.includes('preload'))).toEqual([])
    })
  })

  it.each(others)('%s shows its own, %s, on %s pages at %i px, %i pixels to a px: the picture of %i pixels, loaded early and once, 3 wide to 2 high', (path, name, scheme, width, scale, expected) => {
    const { ratio, shown, natural, early, requests, warnings } = looks.get([path, scheme, width, scale].join()) ?? expect.unreachable()
    expect(shown).toMatch(new RegExp(`/${name}\\.[0-9a-f]{10}${scheme === 'dark' ? '\\.dark' : ''}\\.${expected}\\.avif$`))
    expect([natural, early]).toEqual([true, 'link'])
    expect(ratio).toBeCloseTo(1.5, 1)
    expect(requests.filter((address) => address.endsWith('.avif'))).toEqual([shown])
    expect(requests.length).toBeLessThanOrEqual(4)
    expect(warnings.filter((text) => text.includes('preload'))).toEqual([])
  })

  it('a chosen theme picks the picture in every kind', async () => {
    const page = await site.newPage({ colorScheme: 'light' })
    await page.goto(`${site.origin}/staking/pools/`)
    const media = () => page.locator('source').evaluateAll((sources) => sources.map((source) => (source as HTMLSourceElement).media))
    await page.getByLabel('Colours').selectOption('dark')
    await page.waitForFunction(() => /\.dark\.\d+\.avif$/.test(document.querySelector('img')?.currentSrc ?? ''))
    expect(await media()).toEqual(['all', '', 'all'])
    await page.getByLabel('Colours').selectOption('light')
    await page.waitForFunction(() => !document.querySelector('img')?.currentSrc.includes('.dark.'))
    expect(await media()).toEqual(['not all', '', 'not all'])
  })
})
