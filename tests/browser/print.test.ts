import { describe, expect, it } from 'vitest'
import { langs, languages, pathIn } from '../../src/languages.ts'
import { inBrowser } from './in-browser.ts'

/** What A4 leaves between margins of a centimetre, also on its side, and narrower paper, in px. */
const [a4, onItsSide, narrow] = [718, 1047, 520]

inBrowser('tables of products on paper', (site) => {
  const print = async (path: string, width = a4) => {
    const page = await site.newPage({ viewport: { width, height: 1000 } })
    await page.goto(site.origin + path)
    await page.emulateMedia({ media: 'print' })
    return page
  }

  describe.each(langs)('in %s', (lang) => {
    it.each([['/staking/pools/', a4], ['/staking/pools/', onItsSide], ['/staking/pools/', narrow], ['/staking/solo/', a4], ['/staking/saas/', a4]])('%s breaks no name and no amount inside a word, and stays on the page, at %i px', async (path, width) => {
      const page = await print(pathIn(lang, path), width)
      const [words, broken] = await page.locator('.g').evaluateAll((tables) => {
        const parts = tables.flatMap((table) => [...table.querySelectorAll('[role=heading], tbody th, td[data-n], th')]).filter((part) => part.checkVisibility())
        const lines = (word: Range) => new Set([...word.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size
        const all: [string, boolean][] = []
        for (const part of parts) {
          for (const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT); walk.nextNode();) {
            const text = walk.currentNode.nodeValue ?? ''
            // Between Chinese letters any place is one to break at. A word may break at its own hyphens, also at those that are seen there alone.
            for (const { 0: word, index } of text.matchAll(/[^\s\u002d\u3000-\u9fff\uff00-\uffef]+/g)) {
              if (word.includes('\u00ad')) continue
              const range = document.createRange()
              range.setStart(walk.currentNode, index)
              range.setEnd(walk.currentNode, index + word.length)
              all.push([word, lines(range) > 1])
            }
          }
        }
        return [all.length, all.filter(([, isBroken]) => isBroken).map(([word]) => word)] as const
      })
      expect(words).toBeGreaterThan(100)
      expect(broken).toEqual([])
      // All of the width is the page's own: nothing stands beside it.
      expect(await page.locator('main').evaluate((main) => main.getBoundingClientRect().width / innerWidth)).toBeGreaterThan(0.85)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })

    it('names its columns at the top of each page, and opens what is folded', async () => {
      const page = await print(pathIn(lang, '/staking/pools/'))
      expect(await page.locator('.g thead, .g tbody').evaluateAll((parts) => parts.map((part) => getComputedStyle(part).display))).toEqual(['table-header-group', 'table-row-group'])
      expect(await page.locator('.g code').first().isVisible()).toBe(true)
    })

    it('says behind a link where it leads, apart from its words and by itself', async () => {
      const page = await print(pathIn(lang, '/staking/pools/'))
      const said = await page.locator('.g tbody a[href^=http]').first().evaluate((link) => [(link as HTMLAnchorElement).href, getComputedStyle(link, '::after').content, getComputedStyle(link, '::after').unicodeBidi])
      const [address = ''] = said
      // What stands before the isolate runs as the words do: from right to left it is on the side of the words.
      expect(said.slice(1)).toEqual([languages[lang].dir === 'rtl' ? `" \u2066(${address})\u2069"` : `" (${address})"`, 'normal'])
    })
  })
})
