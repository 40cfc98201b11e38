import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { englishPathOf, languages, pathIn, translatedLangs } from '../../src/languages.ts'
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

/** Runs in the page: the words of each cell of a table that has not the room of three letters. */
function narrowCells(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main table :is(td, th)')].filter((cell) => {
    const [size = 0, start = 0, end = 0] = (['fontSize', 'paddingLeft', 'paddingRight'] as const).map((name) => parseFloat(getComputedStyle(cell)[name]))
    return cell.innerText.trim().length > 3 && cell.clientWidth > 1 && cell.clientWidth - start - end < 2.2 * size
  }).map((cell) => cell.innerText)
}

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

    // As the English ones: each page that somebody wrote, once, in one of two ways. Of the listings' pages, some, where they are written from right to left. `npm run test:every-page` takes four looks at all.
    let inspector: Inspector
    beforeAll(async () => void (inspector = await Inspector.in(site.browser, site.origin)))
    afterAll(() => inspector?.close())
    const written = paths.filter((path) => !isListing(englishPathOf(path).path))
    const listed = languages[lang].dir === 'rtl' ? someListings().map((path) => pathIn(lang, path)) : []
    it.each(inTurn([...written, ...listed]))('%s fits at %i px, %s, is quiet, asks nobody else and has no axe violation', async (path, width, colorScheme) => {
      expect(await inspector.faultsOf(path, [{ width, colorScheme }])).toEqual([])
      await inspector.page.setViewportSize({ width: 320, height: 800 })
      expect(await inspector.page.evaluate(narrowCells), 'cells of a table so narrow that a word of several letters stands in as many lines').toEqual([])
    })
  })
})
