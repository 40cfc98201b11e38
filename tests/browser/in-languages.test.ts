import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { englishPathOf, pathIn, translatedLangs } from '../../src/languages.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { stringsOf } from '../../src/strings/index.ts'
import { root } from '../files.ts'
import { addressOf, translatedPages } from '../out/built.ts'
import { englishIn } from '../strings/phrases.ts'
import { Inspector, inTurn, isListing, someListings } from './faults.ts'
import { inBrowser } from './in-browser.ts'
import { textsShown } from './texts-shown.ts'

/** Said in every language. */
const names = new Set(loadRegistry(root).listings.map(({ name }) => name))

inBrowser('pages in another language', (site) => {
  describe.each(translatedLangs)('%s', (lang) => {
    const paths = translatedPages.map(addressOf).filter((path) => englishPathOf(path).lang === lang)
    const own = stringsOf(lang)

    it('have no word of the English catalogue but where they say that it is English', async () => {
      const page = await site.newPage()
      const found: Record<string, string[]> = {}
      await page.route('**/*', (route) => (route.request().resourceType() === 'image' ? route.abort() : route.continue()))
      for (const path of paths) {
        // Scripts that wait for the page have run by then.
        await page.goto(site.origin + path, { waitUntil: 'domcontentloaded' })
        const english = englishIn(await page.evaluate(textsShown), own, names)
        if (english.length > 0) found[path] = english
      }
      expect(found).toEqual({})
      // What is looked for is found where it is.
      await page.goto(`${site.origin}/staking/pools/`)
      await page.evaluate(() => document.querySelectorAll('[lang]').forEach((element) => element.removeAttribute('lang')))
      expect(englishIn(await page.evaluate(textsShown), own, names).length).toBeGreaterThan(100)
    })

    it('have no cell of a table so narrow that a word of several letters stands in as many lines', async () => {
      const page = await site.newPage({ viewport: { width: 320, height: 800 } })
      const narrow: Record<string, string[]> = {}
      for (const path of paths.filter((one) => !isListing(englishPathOf(one).path))) {
        await page.goto(site.origin + path)
        const found = await page.locator('main table:visible :is(td, th)').evaluateAll((cells) => cells.filter((cell) => {
          const words = (cell as HTMLElement).innerText.trim()
          const [size = 0, start = 0, end = 0] = ['fontSize', 'paddingLeft', 'paddingRight'].map((name) => parseFloat(getComputedStyle(cell)[name as 'fontSize']))
          const room = cell.clientWidth - start - end
          return words.length > 3 && cell.clientWidth > 1 && room < 2.2 * size
        }).map((cell) => (cell as HTMLElement).innerText))
        if (found.length > 0) narrow[path] = found
      }
      expect(narrow).toEqual({})
    })

    // As the English ones: each page that somebody wrote, and of the listings' pages some, once, in one of two ways; `npm run test:every-page` takes four looks at all.
    let inspector: Inspector
    beforeAll(async () => void (inspector = await Inspector.in(site.browser, site.origin)))
    afterAll(() => inspector?.close())
    const written = paths.filter((path) => !isListing(englishPathOf(path).path))
    it.each(inTurn([...written, ...someListings().map((path) => pathIn(lang, path))]))('%s fits at %i px, %s, is quiet, asks nobody else and has no axe violation', async (path, width, colorScheme) => {
      expect(await inspector.faultsOf(path, [{ width, colorScheme }])).toEqual([])
    })
  })
})
