import { chromium, type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { launchOptions, pageIn } from './chromium.ts'
import { inBrowser } from './in-browser.ts'

const address = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'

inBrowser('what is folded away in a row', (site) => {
  let page: Page
  const details = () => page.locator('tr', { has: page.locator('#product-pools-lido') }).locator('details')
  const isOpen = () => details().evaluate((element) => (element as HTMLDetailsElement).open)

  it.each([true, false])('opens by its own native element, by keyboard as well; JavaScript: %s', async (javaScriptEnabled) => {
    page = await site.newPage({ javaScriptEnabled })
    await page.goto(`${site.origin}/staking/pools/`)
    expect(await page.getByText(address).isVisible()).toBe(false)
    await details().locator('summary').click()
    expect(await page.getByText(address).isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.getByText(address).isVisible()).toBe(false)
    expect(await isOpen()).toBe(false)
  })

  it.each([320, 768, 1440])('moves nothing above it when it opens, and begins where the row begins, at %i px', async (width) => {
    page = await site.newPage({ viewport: { width, height: 900 } })
    await page.goto(`${site.origin}/staking/pools/#product-pools-lido`)
    const row = page.locator('tr', { has: page.locator('#product-pools-lido') })
    /** Where the name, the facts and the verdicts stand within the row. */
    const places = () => row.evaluate((element) => [...element.querySelectorAll(':scope > :not(:last-child)')].map((cell) => Math.round(cell.getBoundingClientRect().left - element.getBoundingClientRect().left)))
    const before = await places()
    await details().locator('summary').click()
    expect(await places()).toEqual(before)
    const [name, ...opened] = await row.evaluate((element) => [...element.querySelectorAll('[role=heading], details > :not(summary)')].map((part) => {
      // The row begins with its mark, before the words of its name.
      if (part.role === 'heading') return Math.round(part.getBoundingClientRect().left)
      const range = document.createRange()
      range.selectNodeContents(part)
      return Math.round(range.getBoundingClientRect().left)
    }))
    expect(opened.length).toBeGreaterThan(2)
    expect(new Set(opened)).toEqual(new Set([name]))
  })

  // A link to words on a page looks for them as the browser's own search does, and opens what they stand in as that does.
  it.each([320, 1440])('is found and opened by the browser’s own search on the page, at %i px', async (width) => {
    page = await site.newPage({ viewport: { width, height: 700 } })
    await page.goto(`${site.origin}/staking/pools/#:~:text=${address}`)
    await expect.poll(isOpen).toBe(true)
    await expect.poll(() => page.getByText(address).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })).toBe(true)
  })

  it('and so is a verdict in a row that was never drawn', async () => {
    page = await site.newPage()
    await page.goto(`${site.origin}/staking/pools/#:~:text=Liquid%20Collective`)
    await expect.poll(() => page.locator('#product-pools-liquid-collective').evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true)
  })

  it('stands open on paper, in every row', async () => {
    page = await site.newPage()
    await page.goto(`${site.origin}/staking/pools/`)
    await page.emulateMedia({ media: 'print' })
    const hidden = await page.locator('.g details').evaluateAll((all) => all.flatMap((one) => [...one.querySelectorAll('code, p, a')].filter((part) => part.getClientRects().length === 0 || !part.checkVisibility({ contentVisibilityAuto: true }))).length)
    expect(await page.locator('.g details[open]').count()).toBe(0)
    expect(await page.locator('.g details code').count()).toBeGreaterThan(10)
    expect(hidden).toBe(0)
  })

  // With assistive software at work, as a browser knows it; rows that are out of sight must be there for it as well.
  it.each([320, 768, 1440])('is read in order, after name, sum, facts and verdicts, in every row of %i px', async (width) => {
    const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), '--force-renderer-accessibility'] })
    try {
      page = await pageIn(browser, { viewport: { width, height: 700 } })
      await page.goto(`${site.origin}/staking/pools/`)
      const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree')
      const byId = new Map(nodes.map((node) => [node.nodeId, node]))
      type Node = (typeof nodes)[number]
      const below = (node: Node): Node[] => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap((child) => [child, ...below(child)])
      const table = nodes.find(({ role, name }) => role?.value === 'table' && name?.value === 'Pools')
      const rows = below(table as Node).filter(({ role }) => role?.value === 'row').map((row) => below(row).filter(({ ignored }) => !ignored)).filter((row) => row.some(({ role }) => role?.value === 'rowheader'))
      expect(rows).toHaveLength(await page.locator('.g tbody tr').count())
      for (const row of rows) {
        const parts = row.filter(({ role }) => ['rowheader', 'heading', 'cell', 'checkbox', 'DisclosureTriangle'].includes(String(role?.value)))
        const name = String(row.find(({ role }) => role?.value === 'heading')?.name?.value)
        expect(parts.map(({ role }) => String(role?.value).slice(0, 4)).join(' ')).toMatch(/^rowh head (?:cell ){13}chec Disc$/)
        expect(parts.slice(-2).map((part) => part.name?.value)).toEqual([`Compare ${name}`, `More on ${name}`])
        expect(parts[0]?.name?.value).toMatch(/ \d+ (?:met|partly|not met|unknown)/)
      }
    } finally {
      await browser.close()
    }
  })
})
