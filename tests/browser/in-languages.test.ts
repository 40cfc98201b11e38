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
      for (const path of paths) {
        await page.goto(site.origin + path)
        const english = englishIn(await page.evaluate(textsShown), own, names)
        if (english.length > 0) found[path] = english
      }
      expect(found).toEqual({})
      // What is looked for is found where it is.
      await page.goto(`${site.origin}/staking/pools/`)
      await page.evaluate(() => document.querySelectorAll('[lang]').forEach((element) => element.removeAttribute('lang')))
      expect(englishIn(await page.evaluate(textsShown), own, names).length).toBeGreaterThan(100)
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
