import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
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
  /** How far down the lowest of these parts of the summary ends, in px. */
  const endOf = (selector: string) => page.locator('main > header').evaluate((summary, parts) => Math.max(...[...summary.querySelectorAll(parts)].map((part) => part.getBoundingClientRect().bottom)), selector)

  describe.each([[320, 640], [390, 640]])('at %i × %i px', (width, height) => {
    it.each(paths)('%s shows name, first facts and the way to the product in the first screen', async (path) => {
      await open(path, width, height)
      expect(await page.locator('main > header').locator(':scope > a, dd').count()).toBeGreaterThan(2)
      expect(await endOf(':scope > :is(h1, dl, a)')).toBeLessThanOrEqual(height)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  })

  it.each([...paths, ...listings.filter(({ removed }) => removed).map(pathOfListing)])('%s shows its whole summary in the first screen, at 1440 × 720 px', async (path) => {
    await open(path, 1440, 720)
    expect(await page.locator('main > header li').count()).toBeGreaterThan(4)
    expect(await endOf(':scope *')).toBeLessThanOrEqual(720)
  })

  it('leaves no quarter of a wide screen empty: facts, verdicts and summary end where the header of the site ends', async () => {
    await open('/staking/pools/lido', 1440, 720)
    const ends = await page.evaluate(() => ['body > header > div', 'main > header', 'main dl', 'main ul:has(> [id^=verdict])'].map((part) => {
      const element = [...document.querySelectorAll(part)].at(-1) as Element
      return Math.round(element.getBoundingClientRect().right - parseFloat(getComputedStyle(element).paddingInlineEnd))
    }))
    expect(new Set(ends).size).toBe(1)
  })

  // WCAG 2.2, 1.4.12 and 1.4.4.
  it.each([
    ['more space between letters, words and lines', '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'],
    ['letters twice as large', 'html { font-size: 34px !important }'],
  ])('keeps its width and its words with %s, at 320 px', async (_, style) => {
    await open('/staking/pools/lido', 320, 640)
    await page.addStyleTag({ content: style })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
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
