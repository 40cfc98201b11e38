import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageIn } from './chromium.ts'
import { inBrowser } from './in-browser.ts'
import { templates } from './templates.ts'

inBrowser('tables on a screen of 320 px', (site) => {
  let page: Page
  beforeAll(async () => void (page = await pageIn(site.browser, { viewport: { width: 320, height: 900 } })))
  afterAll(() => page?.context().close())
  let scrolling = 0

  it.each(templates)('%s: each fits, or scrolls by itself with a name of its own and shows where there is more', async (path) => {
    await page.goto(site.origin + path)
    const tables = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
      return [...document.querySelectorAll('table')].map((table) => {
        const scroller = table.closest('[role=group]') as HTMLElement | null
        const { backgroundImage, backgroundAttachment } = getComputedStyle(scroller ?? table)
        const edge = (scroller ?? document.documentElement).getBoundingClientRect().right
        return {
          fits: table.getBoundingClientRect().right <= edge + 1,
          inside: edge <= innerWidth,
          name: scroller?.ariaLabel ?? null,
          tabIndex: scroller?.tabIndex,
          shadows: backgroundImage.split('linear-gradient').length - 1,
          attachments: backgroundAttachment,
          // A column that is cut in two says so to whoever sees no shadow.
          cut: [...table.querySelectorAll('th, td')].some((cell) => cell.getBoundingClientRect().left < edge - 4 && cell.getBoundingClientRect().right > edge),
        }
      })
    })
    for (const { fits, inside, ...table } of tables) {
      expect(inside).toBe(true)
      if (fits) continue
      scrolling++
      expect(table).toEqual({ name: expect.stringMatching(/^Table: ./), tabIndex: 0, shadows: 4, attachments: 'local, local, scroll, scroll', cut: true })
    }
    const names = tables.flatMap(({ name }) => name ?? [])
    expect(new Set(names).size).toBe(names.length)
  })

  it('shows a rim at the end while there is more, and at the start once it has scrolled', async () => {
    expect(scrolling).toBeGreaterThan(3)
    await page.goto(`${site.origin}/contributing/rules/`)
    const table = page.getByRole('group', { name: /^Table: / }).first()
    await table.evaluate((element) => element.scrollIntoView())
    /** The colour at the two ends of the table, 1 px inside, below its caption. */
    const rims = async () => {
      const box = await table.boundingBox()
      const at = async (x: number) => (await page.screenshot({ clip: { x, y: (box?.y ?? 0) + 4, width: 1, height: 1 } })).toString('base64')
      return { start: await at((box?.x ?? 0) + 1), end: await at((box?.x ?? 0) + (box?.width ?? 0) - 2) }
    }
    const first = await rims()
    expect(first.start).not.toBe(first.end)
    await table.evaluate((element) => (element.scrollLeft = element.scrollWidth))
    await expect.poll(async () => (await rims()).start).not.toBe(first.start)
    expect((await rims()).end).toBe(first.start)
    await table.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')
    expect(await table.evaluate((element) => document.activeElement === element)).toBe(true)
  })
})
