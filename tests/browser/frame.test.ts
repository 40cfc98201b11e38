import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages.ts'
import { en } from '../../src/strings/en.ts'
import { inBrowser } from './in-browser.ts'
import { pageIn } from './chromium.ts'
import { templates } from './templates.ts'

const { layout } = en
/** What may stand above a page's own words on a phone, in px. */
const mostAbove = 120
/** How small something to press may be, in px: WCAG 2.5.8; on a phone a row is as high as a finger is wide. */
const leastTarget = 24
const finger = 44

inBrowser('what stands around a page', (site) => {
  let page: Page
  beforeAll(async () => void (page = await pageIn(site.browser)))
  afterAll(() => page?.context().close())

  /** Opens a page in a window of this size. */
  async function open(path: string, width: number, height: number): Promise<void> {
    await page.setViewportSize({ width, height })
    await page.goto(site.origin + path)
  }

  it('says the way to a page without the strokes between its parts: those are seen, not heard', async () => {
    await open('/staking/pools/', 1280, 800)
    const way = page.getByRole('navigation', { name: layout.breadcrumbs })
    expect(await way.locator('li + li').first().evaluate((part) => getComputedStyle(part, '::before').content)).toBe('"/" / ""')
    expect((await way.ariaSnapshot()).replace(/ .url: .*/g, '')).not.toContain('/')
  })

  describe.each([320, 390, 430])('at %i px', (width) => {
    it.each(templates)(`%s: begins after ${mostAbove} px at most, below rows that a finger meets`, async (path) => {
      await open(path, width, 640)
      const seen = await page.evaluate(() => {
        const [begins] = document.querySelectorAll('main ol, main h1')
        const targets = [...document.querySelectorAll('header:not(main *) a, summary:not(main *)')].filter((target) => target.checkVisibility())
        return { top: begins?.getBoundingClientRect().top, targets: targets.map((target) => [target.textContent, target.getBoundingClientRect().height, target.getBoundingClientRect().width] as const) }
      })
      expect(seen.top).toBeLessThanOrEqual(mostAbove)
      expect(seen.targets.length).toBeGreaterThanOrEqual(3)
      expect(seen.targets.filter(([, height, across]) => height < finger || across < leastTarget)).toEqual([])
    })
  })

  it.each([320, 430])('opens each panel below its row, over the full width, without script and without moving what opens the others; at %i px', async (width) => {
    const still = await site.newPage({ javaScriptEnabled: false, viewport: { width, height: 640 } })
    await still.goto(`${site.origin}/staking/pools/lido/`)
    const openers = still.locator('summary:not(main *)')
    expect(await openers.allInnerTexts()).toEqual([layout.menu, languages.en.name, layout.onThisPage, layout.section])
    for (const [name, link] of [[layout.menu, 'Client diversity'], [layout.onThisPage, 'Facts'], [layout.section, 'Rocket Pool']] as const) {
      const shown = still.locator('header, aside').getByRole('link', { name: link, exact: true })
      expect(await shown.isVisible(), link).toBe(false)
      const before = await openers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left))
      await still.getByText(name, { exact: true }).click()
      expect(await shown.isVisible(), link).toBe(true)
      expect(await openers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left))).toEqual(before)
      const panel = await shown.evaluate((one) => one.closest('details')?.lastElementChild?.getBoundingClientRect().toJSON() as DOMRect)
      const row = await still.getByText(name, { exact: true }).boundingBox()
      expect(panel.top).toBeGreaterThanOrEqual((row?.y ?? 0) + (row?.height ?? 0) - 1)
      expect(panel.width).toBeGreaterThan(width * 0.85)
    }
    // All three stand open at once.
    for (const link of ['Client diversity', 'Facts', 'Rocket Pool']) expect(await still.locator('header, aside').getByRole('link', { name: link, exact: true }).isVisible(), link).toBe(true)
  })

  it('opens and closes each panel by keyboard, and says whether it is open', async () => {
    await open('/staking/pools/lido/', 320, 640)
    for (const name of [layout.menu, layout.onThisPage, layout.section]) {
      const opener = page.getByText(name, { exact: true })
      await opener.focus()
      const isOpen = () => opener.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open)
      await page.keyboard.press('Enter')
      expect(await isOpen(), name).toBe(true)
      await page.keyboard.press('Space')
      expect(await isOpen(), name).toBe(false)
    }
    expect(await page.locator('header').first().ariaSnapshot()).toMatch(/navigation "Site":\n {4}- link "Staking Field Guide"[^]*Menu[^]*link "Search"/)
  })

  it.each([704, 768, 1280])('has its sections in the row of its name at %i px', async (width) => {
    await open('/staking/pools/lido/', width, 720)
    const tops = await page.getByRole('navigation', { name: layout.site }).getByRole('link').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().bottom))
    expect(tops).toHaveLength(Object.keys(layout.sections).length + 2)
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8)
    expect(await page.getByText(layout.menu, { exact: true }).isVisible()).toBe(false)
  })

  it.each(templates)('%s: shows what is on the page at 1440 × 720 without scrolling, before the pages around it', async (path) => {
    await open(path, 1440, 720)
    const seen = await page.evaluate(([here, around]) => {
      const boxOf = (name?: string) => document.querySelector(`nav[aria-label="${name}"]`)?.getBoundingClientRect()
      const links = [...document.querySelectorAll(`nav[aria-label="${here}"] a`)].map((link) => link.getBoundingClientRect())
      return { sections: document.querySelectorAll('main h2[id]').length, visible: links.filter(({ top, bottom, height }) => height > 0 && top >= 0 && bottom <= innerHeight).length, links: links.length, here: boxOf(here)?.top ?? 0, around: boxOf(around)?.top ?? Infinity }
    }, [layout.onThisPage, layout.section])
    // A page without sections has nothing to list.
    expect(seen.links > 0).toBe(seen.sections > 0)
    expect(seen.visible).toBe(Math.min(seen.links, Math.max(seen.visible, 12)))
    expect(seen.here).toBeLessThan(seen.around)
  })
})
