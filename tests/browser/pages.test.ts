import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, builtPages } from '../out/built.ts'
import { inBrowser } from './in-browser.ts'
import { Inspector, inTurn, isListing, someListings } from './faults.ts'

const paths = builtPages.map(addressOf)

inBrowser('what a browser shows: width, console, accessibility, no JavaScript', (site) => {
  let inspector: Inspector
  beforeAll(async () => void (inspector = await Inspector.in(site.browser, site.origin)))
  afterAll(() => inspector?.close())

  describe.each([320, 768, 1440])('at %i px', (width) => {
    it.each(['light', 'dark'] as const)('%s: the pooled page fits, is quiet, asks nobody else and has no axe violation', async (colorScheme) => {
      expect(await inspector.faultsOf('/staking/pools/', [{ width, colorScheme }])).toEqual([])
    })
  })

  // The pooled page is looked at more closely above. Each other page is looked at once, in one of two ways; of the listings' pages some are looked at here; `npm run test:every-page` takes four looks at all.
  it.each(inTurn([...paths.filter((path) => path !== '/staking/pools/' && !isListing(path)), ...someListings()]))('%s fits at %i px, %s, as well', async (path, width, colorScheme) => {
    expect(await inspector.faultsOf(path, [{ width, colorScheme }])).toEqual([])
  })

  it.each([320, 768])('titles of tables take the width of their table at %i px, not a word a line', async (width) => {
    const page = await site.newPage({ viewport: { width, height: 900 } })
    await page.goto(`${site.origin}/staking/pools/`)
    const widths = await page.locator('main caption:visible').evaluateAll((captions) => captions.map((caption) => [caption.getBoundingClientRect().width, caption.parentElement?.getBoundingClientRect().width]))
    expect(widths.length).toBeGreaterThan(0)
    for (const [caption, table] of widths) expect(caption).toBeCloseTo(table ?? 0, 0)
    await page.context().close()
  })

  it('the pooled page reads the same with JavaScript switched off', async () => {
    const page = await site.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 900 } })
    await page.goto(`${site.origin}/staking/pools/`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Pooled staking')
    expect(await page.getByRole('row', { name: 'Lido' }).count()).toBe(1)
    await page.getByText('On this page').click()
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Getting your ETH out' }).click()
    expect(page.url()).toMatch(/#getting-your-eth-out$/)
    await page.getByRole('row', { name: 'Rocket Pool' }).getByRole('link', { name: 'Rocket Pool' }).click()
    expect(await page.getByText(/Launched in November 2021/).isVisible()).toBe(true)
    expect(await page.getByText('0xae78736Cd615f374D3085123A210448E74Fc6393').isVisible()).toBe(true)
    await page.context().close()
  })

  it('shows what a term means while it is pointed at or has the focus, with JavaScript switched off', async () => {
    const page = await site.newPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })
    await page.goto(`${site.origin}/staking/solo/`)
    const term = page.locator('a[href*="/glossary/#"][aria-describedby]').first()
    const meaning = page.locator(`[id="${await term.getAttribute('aria-describedby')}"]`)
    expect(await meaning.isVisible()).toBe(false)
    await term.hover()
    expect(await meaning.isVisible()).toBe(true)
    await page.mouse.move(0, 0)
    expect(await meaning.isVisible()).toBe(false)
    await term.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    expect(await meaning.isVisible()).toBe(true)
    expect((await meaning.innerText()).length).toBeGreaterThan(20)
    await page.context().close()
  })

  it('takes at most four requests, one of them for a script', async () => {
    const page = await site.newPage({ viewport: { width: 390, height: 844 } })
    const requests: string[] = []
    page.on('request', (request) => requests.push(`${request.resourceType()} ${new URL(request.url()).pathname}`))
    await page.goto(`${site.origin}/staking/pools/`, { waitUntil: 'networkidle' })
    expect(requests.length).toBeLessThanOrEqual(4)
    expect(requests[0]).toBe('document /staking/pools/')
    expect(requests.filter((request) => request.startsWith('script'))).toEqual([expect.stringMatching(/^script \/_next\/static\/site\.\w+\.js$/)])
    await page.context().close()
  })

  it('lines rows up: an attribute stands at the same distance from the edge in every row, below its name', async () => {
    const page = await site.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${site.origin}/staking/pools/`)
    await page.getByRole('link', { name: /^Compare \d+ pools$/ }).click()
    await page.getByText('Lido', { exact: true }).first().waitFor()
    const lefts = await page.evaluate(() => [...document.querySelectorAll('.g thead tr, .g tbody tr')].slice(0, 4).map((row) => [...row.querySelectorAll(':scope > th.v, :scope > td[class]')].map((cell) => Math.round(cell.getBoundingClientRect().left))))
    expect(lefts).toHaveLength(4)
    expect(lefts[0]?.length).toBeGreaterThan(5)
    for (const row of lefts.slice(1)) expect(row).toEqual(lefts[0])
    await page.context().close()
  })

  it('shows the night picture on dark pages, the day picture on light ones', async () => {
    for (const [colorScheme, name] of [['dark', '.dark.'], ['light', 'leslie-pool.']] as const) {
      const page = await site.newPage({ colorScheme })
      await page.goto(`${site.origin}/staking/pools/`)
      const shown = await page.evaluate(() => document.querySelector('img')?.currentSrc ?? '')
      expect(shown.includes('.dark.')).toBe(colorScheme === 'dark')
      expect(shown).toContain(name)
      await page.context().close()
    }
  })

  it('is reached by keyboard: skip link first, then a heading shows that it is a link to itself', async () => {
    const page = await site.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${site.origin}/staking/pools/`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
    const permalink = page.locator('h2 > a[href="#what-can-go-wrong"]')
    await permalink.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    expect(await permalink.evaluate((link) => [document.activeElement === link, getComputedStyle(link).outlineStyle])).toEqual([true, 'solid'])
    await page.context().close()
  })
})
