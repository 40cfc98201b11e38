import { describe, expect, it } from 'vitest'
import { inBrowser } from './in-browser.ts'

inBrowser('pictures: which is loaded, and that it is loaded once', (site) => {
  const isPicture = (address: string) => address.includes('leslie-pool')

  describe.each(['light', 'dark'] as const)('on %s pages', (colorScheme) => {
    it.each([
      [320, 1, 500],
      [320, 2, 720],
      [1440, 1, 500],
      [1440, 2, 1120],
    ])('%i px, %i pixels to a px: the picture of %i pixels, loaded early, shown, and no other', async (width, deviceScaleFactor, expected) => {
      const page = await site.newPage({ colorScheme, deviceScaleFactor, viewport: { width, height: 900 } })
      const [requests, warnings]: [string[], string[]] = [[], []]
      page.on('request', (request) => requests.push(new URL(request.url()).pathname))
      page.on('console', (message) => warnings.push(message.text()))
      await page.goto(`${site.origin}/staking/pools/`, { waitUntil: 'networkidle' })
      const { shown, natural, early } = await page.evaluate(() => {
        const image = document.querySelector('img') as HTMLImageElement
        const [entry] = performance.getEntriesByType('resource').filter(({ name }) => name === image.currentSrc) as PerformanceResourceTiming[]
        return { shown: image.currentSrc, natural: image.complete && image.naturalWidth > 0, early: entry?.initiatorType }
      })
      expect(new URL(shown).pathname).toMatch(new RegExp(`/leslie-pool\\.[0-9a-f]{10}${colorScheme === 'dark' ? '\\.dark' : ''}\\.${expected}\\.avif$`))
      expect(natural).toBe(true)
      expect(early).toBe('link')
      expect(requests.filter(isPicture)).toEqual([new URL(shown).pathname])
      expect(requests.length).toBeLessThanOrEqual(4)
      // A browser says so a few seconds after a page is there.
      await page.waitForTimeout(4_000)
      expect(warnings.filter((text) => text.includes('preload'))).toEqual([])
    })
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
