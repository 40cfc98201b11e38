import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inBrowser } from './in-browser.ts'
import { tick } from './tick.ts'

inBrowser('coming to the list of pools', (site) => {
  let page: Page

  async function open(width: number, height: number, address = '', javaScriptEnabled = true): Promise<void> {
    page = await site.newPage({ viewport: { width, height }, javaScriptEnabled })
    await page.goto(`${site.origin}/staking/pools/${address}`)
  }
  /** Whether nothing stands before an element: each corner and the middle of it are what one sees there. */
  const uncovered = (selector: string) => page.locator(selector).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const points = [[left + 2, top + 2], [(left + right) / 2, (top + bottom) / 2], [left + 2, bottom - 2]] as const
    return points.every(([x, y]) => element.contains(document.elementFromPoint(x, y)))
  })

  describe.each([[320, 640], [320, 256], [768, 1024], [1440, 900]])('at %i × %i px', (width, height) => {
    it.each([true, false])('from the hero one step leads to the list; JavaScript: %s', async (javaScriptEnabled) => {
      await open(width, height, '', javaScriptEnabled)
      await page.locator('main').getByRole('link', { name: /^Compare \d+ pools$/ }).click()
      await expect.poll(() => page.evaluate(() => Math.abs((document.querySelector('#list-pools') as Element).getBoundingClientRect().top) < innerHeight / 2)).toBe(true)
      // Rows that are drawn on the way may move it once more.
      await expect.poll(() => uncovered('#list-pools tbody tr:first-child [role=heading]')).toBe(true)
    })

    it.each(['lido', 'stader', 'liquid-collective'])('a row that is jumped to is not covered: %s', async (id) => {
      await open(width, height, `#product-pools-${id}`)
      await expect.poll(() => uncovered(`#product-pools-${id}`)).toBe(true)
      // Rows before it were drawn meanwhile: it stays where it is.
      await page.mouse.move(50, 50)
      await page.waitForSelector('select[name=sort]')
      expect(await uncovered(`#product-pools-${id}`)).toBe(true)
    })

    it.each(['?compare=lido,rocket-pool', '?has=permissionless-nodes', '?sort=-name&has=audited', '?has=audited#list-pools'])('a link with %s lands where its result is in view, with the focus there', async (query) => {
      await open(width, height, query)
      await page.waitForSelector('select[name=sort]')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('list-pools')
      expect(await page.evaluate(() => {
        const { top } = (document.querySelector('#list-pools') as Element).getBoundingClientRect()
        return top >= -1 && top < innerHeight / 2
      })).toBe(true)
      const first = await page.locator('#list-pools tbody tr:visible [role=heading]').first().getAttribute('id')
      expect(await uncovered(`#${first}`)).toBe(true)
      // And Tab goes on from there.
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('#list-pools tbody') !== null)).toBe(true)
    })
  })

  it.each(['?pick=lido', '?has=audited'])('whoever loads a page anew stays where they were: %s', async (query) => {
    await open(1440, 900, query)
    await page.waitForSelector('select[name=sort]')
    const end = page.locator('main h2').last()
    await end.scrollIntoViewIfNeeded()
    await page.reload()
    await page.waitForSelector('select[name=sort]')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
    await expect.poll(() => end.evaluate((element) => element.getBoundingClientRect().top < innerHeight && element.getBoundingClientRect().bottom > 0)).toBe(true)
  })

  it('a link to another place on the page leads there, whatever is chosen', async () => {
    await open(1440, 900, '?pick=lido#what-to-consider')
    await page.waitForSelector('select[name=sort]')
    await expect.poll(() => page.locator('#what-to-consider').evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().top < innerHeight / 2)).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('list-pools')
  })

  it.each([[320, 640], [1440, 900]])('"Side by side", ticked at the end of the list, brings the comparison into view; %i × %i px', async (width, height) => {
    await open(width, height)
    await page.mouse.move(50, 50)
    await page.waitForSelector('select[name=sort]')
    const last = page.locator('#list-pools tbody tr').last()
    await last.scrollIntoViewIfNeeded()
    for (const row of [page.locator('#list-pools tbody tr').first(), last]) await tick(row.getByRole('checkbox'))
    await tick(page.getByRole('checkbox', { name: 'Side by side' }))
    expect(await page.locator('#list-pools').evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().top < innerHeight / 2)).toBe(true)
    expect(await page.getByRole('checkbox', { name: 'Side by side' }).evaluate((element) => document.activeElement === element && element.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  })

  it('what is ticked before the script has come is kept in the address', async () => {
    page = await site.newPage()
    let send = () => {}
    const sent = new Promise<void>((resolve) => (send = resolve))
    await page.route(/choice[.-]/, async (route) => {
      await sent
      await route.continue()
    })
    await page.goto(`${site.origin}/staking/pools/`)
    await tick(page.getByRole('checkbox', { name: 'Trustless', exact: true }))
    expect(new URL(page.url()).search).toBe('')
    send()
    await expect.poll(() => new URL(page.url()).search).toBe('?has=trustless')
  })

  it('a link with nothing that is known, and one with an order alone, leave the reader at the top', async () => {
    for (const query of ['?has=nonsense', '?sort=name', '?utm=1']) {
      await open(1440, 900, query)
      await page.waitForSelector('select[name=sort]')
      expect(await page.evaluate(() => [document.activeElement?.localName, scrollY])).toEqual(['body', 0])
    }
  })
})
