import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { pathOfListing } from '../../src/registry/categories.ts'
import { isKnown } from '../../src/registry/fact.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import { inBrowser } from './in-browser.ts'

const { listings } = loadRegistry(root)
const listed = listings.filter(({ removed }) => !removed)
/** Of those listed, the one with the most of something. */
const most = (of: (listing: (typeof listings)[number]) => number) => pathOfListing(listed.toSorted((a, b) => of(b) - of(a))[0] as (typeof listings)[number])
const length = (text: unknown) => JSON.stringify(text ?? '').length
// What is longest is what stands lowest: names, fees, tokens, places and hosts; and the first of each category.
const paths = [...new Set([
  most(({ name }) => name.length),
  most(({ url }) => new URL(url).host.length),
  most(({ facts }) => ('fee' in facts && isKnown(facts.fee) ? length(facts.fee.value) : 0)),
  most(({ facts }) => ('tokens' in facts && isKnown(facts.tokens) ? facts.tokens.value.length : 0)),
  most(({ facts }) => (isKnown(facts.platforms) ? facts.platforms.value.length : 0)),
  ...['pools', 'saas', 'nodeTools', 'keyGen'].flatMap((category) => listed.find((listing) => listing.category === category) ?? []).map(pathOfListing),
])]

inBrowser('the page of a product', (site) => {
  let page: Page

  async function open(path: string, width: number, height: number, options = {}): Promise<void> {
    page = await site.newPage({ viewport: { width, height }, ...options })
    await page.goto(`${site.origin}${path}/`)
  }
  /** How many parts of the summary there are, and how far down the lowest of them ends, in px. */
  const partsOf = (selector: string) => page.locator('main > header').evaluate((summary, parts) => {
    const found = [...summary.querySelectorAll(parts)]
    return { count: found.length, end: Math.max(...found.map((part) => part.getBoundingClientRect().bottom)) }
  }, selector)

  it.each([[320, 640], [390, 640]])('shows name, first facts and the way to the product in the first screen, at %i × %i px', async (width, height) => {
    await open('', width, height)
    for (const path of paths) {
      await page.goto(`${site.origin}${path}/`)
      const { count, end } = await partsOf(':scope > :is(h1, dl, a)')
      expect([path, count]).toEqual([path, 3])
      expect(end, path).toBeLessThanOrEqual(height)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
    }
  })

  it('shows its whole summary in the first screen, at 1440 × 720 px', async () => {
    await open('', 1440, 720)
    for (const path of [...paths, ...listings.filter(({ removed }) => removed).map(pathOfListing)]) {
      await page.goto(`${site.origin}${path}/`)
      const { count, end } = await partsOf('*')
      expect(count, path).toBeGreaterThan(30)
      expect(end, path).toBeLessThanOrEqual(720)
    }
  })

  it('leaves no quarter of a wide screen empty: facts, verdicts and summary end where the header of the site ends', async () => {
    await open('/staking/pools/lido', 1440, 720)
    const ends = await page.evaluate(() => ['header > nav', 'main > header', '#cost + dl', 'main ul:has(> [id^=verdict])'].map((part) => {
      const element = document.querySelector(part) as Element
      return Math.round(element.getBoundingClientRect().right - parseFloat(getComputedStyle(element).paddingInlineEnd))
    }))
    expect(new Set(ends).size).toBe(1)
  })

  // WCAG 2.2, 1.4.12 and 1.4.4.
  it.each([
    ['more space between letters, words and lines', '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'],
    ['letters twice as large', 'html { font-size: 34px !important }'],
  ])('keeps its width and its words with %s, at 320 px', async (_, style) => {
    await open('/staking/pools/lido', 320, 640, { bypassCSP: true })
    await page.addStyleTag({ content: style })
    // A table scrolls by itself, in a box that keeps to the page.
    const beyond = await page.locator('main').evaluate((main) => [...main.querySelectorAll('*')].filter((element) => !element.closest('[role=group] > table') && element.getBoundingClientRect().right > 320).map(({ textContent }) => textContent))
    expect(beyond).toEqual([])
    const cut = await page.locator('main').evaluate((main) => [...main.querySelectorAll('h1, dd, dt, li, summary, header > a')].filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline').map(({ textContent }) => textContent))
    expect(cut).toEqual([])
  })

  it.each([true, false])('has the sources of a fact one step away, by keyboard as well; JavaScript: %s', async (javaScriptEnabled) => {
    await open('/staking/pools/lido', 1440, 720, { javaScriptEnabled })
    const link = page.locator('#fact-fee').getByRole('link').first()
    expect(await link.isVisible()).toBe(false)
    await page.locator('#fact-fee summary').focus()
    await page.keyboard.press('Enter')
    expect(await link.isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('has every source and every report open on paper', async () => {
    await open('/staking/pools/lido', 1440, 720)
    await page.emulateMedia({ media: 'print' })
    const hidden = await page.locator('main details a').evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().height === 0).length)
    expect(await page.locator('main details a').count()).toBeGreaterThan(40)
    expect(hidden).toBe(0)
  })
})
