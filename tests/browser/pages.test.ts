import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, builtPages } from '../out/built.ts'
import { executablePath, launch, sayWithoutBrowser, serveOut } from './chromium.ts'

sayWithoutBrowser('everything that a browser shows (width, console, accessibility, no JavaScript)')

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const paths = builtPages.map(addressOf)

describe.skipIf(!executablePath)('in a browser', () => {
  let browser: Browser
  let server: Server
  let origin: string

  beforeAll(async () => {
    browser = await launch()
    ;({ server, origin } = await serveOut())
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  /** Opens a page and gives what is wrong with it: width, console, strangers, accessibility with everything folded away opened. */
  async function faultsOf(path: string, width: number, colorScheme: 'light' | 'dark'): Promise<string[]> {
    const page = await (await browser.newContext({ viewport: { width, height: 900 }, colorScheme })).newPage()
    const faults: string[] = []
    page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) faults.push(`request: ${request.url()}`)
    })
    await page.goto(origin + path)
    const excess = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if ((await excess()) > 0) faults.push(`scrolls sideways by ${await excess()} px`)
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
    if ((await excess()) > 0) faults.push(`opened, scrolls sideways by ${await excess()} px`)
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (window as never as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } }).axe.run({ resultTypes: ['violations'] })
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`)
    })
    await page.context().close()
    return [...faults, ...violations]
  }

  describe.each([320, 768, 1440])('at %i px', (width) => {
    it.each(['light', 'dark'] as const)('%s: the pooled page fits, is quiet, asks nobody else and has no axe violation', async (colorScheme) => {
      expect(await faultsOf('/staking/pools/', width, colorScheme)).toEqual([])
    })
  })

  // The pooled page is looked at more closely above.
  it.each(paths.filter((path) => path !== '/staking/pools/'))('%s fits a small light screen and a large dark one as well', async (path) => {
    expect(await faultsOf(path, 320, 'light')).toEqual([])
    expect(await faultsOf(path, 1440, 'dark')).toEqual([])
  })

  it('the pooled page reads the same with JavaScript switched off', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 900 } })).newPage()
    await page.goto(`${origin}/staking/pools/`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Pooled staking')
    expect(await page.getByRole('article', { name: 'Lido' }).count()).toBe(1)
    const reasons = page.getByRole('article', { name: 'Rocket Pool' }).getByText('Reasons and sources')
    await reasons.click()
    expect(await page.getByRole('article', { name: 'Rocket Pool' }).getByText(/Launched on 8 November 2021/).isVisible()).toBe(true)
    await page.getByText('On this page').click()
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Getting your ETH out' }).click()
    expect(page.url()).toMatch(/#getting-your-eth-out$/)
    await page.context().close()
  })

  it('takes at most four requests, and none for a script', async () => {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(`${request.resourceType()} ${new URL(request.url()).pathname}`))
    await page.goto(`${origin}/staking/pools/`, { waitUntil: 'networkidle' })
    expect(requests.length).toBeLessThanOrEqual(4)
    expect(requests[0]).toBe('document /staking/pools/')
    expect(requests.filter((request) => request.startsWith('script'))).toEqual([])
    await page.context().close()
  })

  it('lines cards up: an attribute stands at the same height in every card of a row', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await page.goto(`${origin}/staking/pools/`)
    const tops = await page.evaluate(() => [...document.querySelectorAll('article[aria-labelledby^=product-]')].slice(0, 3).map((card) => [...card.querySelectorAll(':scope > ul > li')].map((row) => Math.round(row.getBoundingClientRect().top))))
    expect(tops).toHaveLength(3)
    expect(tops[1]).toEqual(tops[0])
    expect(tops[2]).toEqual(tops[0])
    await page.context().close()
  })

  it('shows the night picture on dark pages, the day picture on light ones', async () => {
    for (const [colorScheme, name] of [['dark', '.dark.'], ['light', 'leslie-pool.']] as const) {
      const page = await (await browser.newContext({ colorScheme })).newPage()
      await page.goto(`${origin}/staking/pools/`)
      const shown = await page.evaluate(() => document.querySelector('img')?.currentSrc ?? '')
      expect(shown.includes('.dark.')).toBe(colorScheme === 'dark')
      expect(shown).toContain(name)
      await page.context().close()
    }
  })

  it('is reached by keyboard: skip link first, then a permalink shows itself', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await page.goto(`${origin}/staking/pools/`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
    const permalink = page.locator('a[href="#what-can-go-wrong"][aria-labelledby]')
    await permalink.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    expect(await permalink.evaluate((link) => [document.activeElement === link, getComputedStyle(link).opacity])).toEqual([true, '1'])
    await page.context().close()
  })
})
