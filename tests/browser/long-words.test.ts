import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { components, type ComponentWords } from '../../src/mdx/vocabulary.ts'
import { renderPage } from '../mdx/render.tsx'
import { inBrowser, type Site } from './in-browser.ts'

/** What does not break by itself: the public key of a validator, an address, a word. */
const words = ['8'.repeat(96), '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', 'W'.repeat(70)]

/** Pages of every kind: with a hero, a table of listings, drawings, terms, tables of rules, of a listing, without anything. */
const paths = ['/', '/staking/pools/', '/staking/withdrawals/', '/staking/pools/lido/', '/staking/removed/', '/client-diversity/', '/methodology/', '/glossary/', '/contributing/rules/', '/contributing/components/', '/search/', '/404.html']

/** Opens a page of 320 px, draws all there is and unfolds what is folded. */
async function open(site: Site, path: string): Promise<Page> {
  const page = await site.newPage({ viewport: { width: 320, height: 900 }, bypassCSP: true })
  await page.goto(site.origin + path)
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  return page
}

/** Puts a long word into every text, be it of a page, a listing or the layout. Drawings and lists of choices keep theirs: these are ours. */
function fillWith(page: Page, long: readonly string[]): Promise<number> {
  return page.evaluate((some) => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) if (walker.currentNode.textContent?.trim() && !walker.currentNode.parentElement?.closest('script, style, svg, option')) texts.push(walker.currentNode as Text)
    texts.forEach((text, index) => text.data = `${some[index % some.length]} ${text.data}`)
    return texts.length
  }, long)
}

/** What reaches over the edge of the screen, without what scrolls by itself; nothing where no page is wider than the screen. */
function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return []
    const over = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('[role=group]'))
    return [`${document.documentElement.scrollWidth} px`, ...over.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))]
  })
}

/** Ordinary words that are broken in the middle, in what is on the page as it is. */
function broken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      if (text.parentElement?.closest('script, style, svg, code, option')) continue
      for (const { 0: word, index } of text.data.matchAll(/\p{L}{2,20}/gu)) {
        const range = new Range()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(`${word} in ${text.parentElement?.tagName}`)
      }
    }
    return found
  })
}

inBrowser('words that are longer than the screen is wide', (site) => {
  it.each(paths)('%s: widen no page of 320 px, whatever text they stand in', async (path) => {
    const page = await open(site, path)
    expect(await fillWith(page, words)).toBeGreaterThan(10)
    expect(await wider(page)).toEqual([])
  })

  it('widen none in any component, title or attribute either', async () => {
    const examples = Object.values<ComponentWords>(components).map(({ example }) => example)
    const { html } = await renderPage(examples.join('\n\n'), { unchecked: true })
    const page = await open(site, '/staking/withdrawals/')
    await page.locator('main h2').first().evaluate((heading, content) => void heading.insertAdjacentHTML('beforebegin', content.replaceAll('<details', '<details open')), html)
    expect(await fillWith(page, words)).toBeGreaterThan(300)
    expect(await wider(page)).toEqual([])
  })

  it.each(paths)('%s: break no ordinary word at 320 px', async (path) => {
    const page = await open(site, path)
    expect(await broken(page)).toEqual([])
  })
})
