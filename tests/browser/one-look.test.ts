import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { compareJudged, judge } from '../../src/attributes/judge.ts'
import { states } from '../../src/attributes/verdict.ts'
import { besidesOf } from '../../src/components/staking/ProductRow.tsx'
import { isOld } from '../../src/registry/freshness.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { en } from '../../src/strings/en.ts'
import { root } from '../files.ts'
import { inBrowser } from './in-browser.ts'
import { tick } from './tick.ts'

const pools = loadRegistry(root).listings.filter(({ category, removed }) => category === 'pools' && !removed)

inBrowser('fifteen pools at one look', (site) => {
  let page: Page

  async function open(width: number, height: number, query = '', options: BrowserContextOptions = {}): Promise<void> {
    page = await site.newPage({ viewport: { width, height }, ...options })
    await page.goto(`${site.origin}/staking/pools/${query}`)
    if (query) await page.waitForSelector('select[name=sort]')
    await drawAll()
  }
  /** Draws what is out of sight as well, which has only a guessed height until then. */
  const drawAll = () => page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.g tr { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
  const rows = () => page.locator('.g tbody tr')
  /** How high each row is, in px. */
  const heights = () => rows().evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height))
  /** The verdicts each row says, by the name of the listing. */
  const said = (): Promise<Record<string, string[]>> => rows().evaluateAll((all) => Object.fromEntries(all.filter((row) => row.checkVisibility()).map((row) => [row.querySelector('[role=heading]')?.textContent ?? '', [...row.querySelectorAll('td[class]')].map(({ textContent }) => textContent ?? '')])))
  /** The day the page was judged on, `YYYY-MM-DD`. */
  const day = async () => new Date(`${/Judged on (\d+ \w+ \d{4})/.exec(await page.locator('main').innerText())?.[1]} UTC`).toISOString().slice(0, 10)

  it('takes two screens at most for the verdicts of fifteen, at 1440 × 900', async () => {
    await open(1440, 900)
    const [first, last] = await page.evaluate(() => {
      const cells = [...document.querySelectorAll('.g tbody tr:nth-child(-n + 15) td[class]')].map((cell) => cell.getBoundingClientRect())
      return [(document.querySelector('.g thead') as Element).getBoundingClientRect().top, Math.max(...cells.map(({ bottom }) => bottom))]
    })
    expect(await rows().count()).toBe(pools.length)
    expect((last - first) * Math.min(1, 15 / pools.length)).toBeLessThanOrEqual(1800)
  })

  it.each(['/staking/pools/', '/staking/saas/', '/staking/solo/'])('%s: takes 480 px at most for a card that is closed, at 320 × 700', async (path) => {
    page = await site.newPage({ viewport: { width: 320, height: 700 } })
    await page.goto(site.origin + path)
    await drawAll()
    const all = await heights()
    expect(all.length).toBeGreaterThan(10)
    expect(Math.max(...all)).toBeLessThanOrEqual(480)
    // What is opened takes its room below.
    await page.locator('.g summary').first().click()
    expect((await heights())[0]).toBeGreaterThan(all[0] ?? 0)
  })

  it.each([320, 768, 1440])('says in each row of %i px what is so today, and of what year it is where that is older than 12 months', async (width) => {
    await open(width, 900)
    const today = await day()
    const judged = pools.map((pool) => judge(pool, today)).sort(compareJudged)
    const words = Object.fromEntries(judged.map(({ name, verdicts }) => [name, verdicts.map(({ state, asOf, secondHand }) => en.states[state] + (asOf && isOld(asOf, today) ? `, ${asOf.slice(0, 4)}` : '') + (secondHand ? `, ${en.secondHand}` : ''))]))
    expect(await said()).toEqual(words)
    const sums = await page.locator('.g tbody th').evaluateAll((heads) => heads.map((head) => head.lastChild?.textContent))
    expect(sums).toEqual(judged.map(({ facts, verdicts }) => en.products.sum(verdicts.map(({ state }) => state), besidesOf(facts as object))))
  })

  it('says it in the comparison as well', async () => {
    await open(320, 700)
    const all = await said()
    const old = pools.map(({ name }) => name).filter((name) => all[name]?.some((word) => /, \d{4}$/.test(word)))
    const two = (old.length > 1 ? old : pools.map(({ name }) => name)).slice(0, 2)
    await page.context().close()
    await open(320, 700, `?compare=${pools.filter(({ name }) => two.includes(name)).map(({ id }) => id).join()}`)
    expect(await said()).toEqual(Object.fromEntries(two.map((name) => [name, all[name]])))
  })

  it('shows what sets a pool apart before what nearly all have: by weight and ground, and "Met" looks unlike "Not met" without colours', async () => {
    await open(1440, 900)
    // A state that no pool has just now is put there.
    const looks = await page.evaluate((all) => Object.fromEntries(all.map((state) => {
      const cell = document.querySelector('.g td[class]') as Element
      cell.className = state
      const [own, shape] = [getComputedStyle(cell), getComputedStyle(cell, '::after')]
      return [state, { weight: Number(own.fontWeight), colour: own.color, ground: own.backgroundColor, shape: [shape.content, shape.borderStyle, shape.borderRadius, shape.transform].join() }]
    })), states)
    expect(looks.partly?.weight).toBeGreaterThan(looks.met?.weight ?? Infinity)
    expect(looks.notMet?.weight).toBeGreaterThan(looks.met?.weight ?? Infinity)
    const ink = await page.locator('.g [role=heading] a').first().evaluate((name) => getComputedStyle(name).color)
    expect([looks.partly?.colour, looks.notMet?.colour]).toEqual([ink, ink])
    expect(looks.met?.colour).not.toBe(ink)
    expect(looks.notMet?.ground).not.toBe(looks.met?.ground)
    expect(new Set(Object.values(looks).map(({ shape }) => shape)).size).toBe(states.length)
  })

  it.each([320, 768, 1440])('no listing is wider than the others, whatever its file says, at %i px', async (width) => {
    await open(width, 900)
    const before = await rows().evaluateAll((all) => all.map((row) => row.getBoundingClientRect().width))
    // The longest that a file may say: a name without a space, one wei, a token of sixteen wide letters, the dearest month.
    await page.evaluate(() => {
      const [row] = document.querySelectorAll('.g tbody tr')
      ;(row?.querySelector('[role=heading] a') as Element).textContent = 'W'.repeat(40)
      const cells = [...(row?.querySelectorAll('td:not([class])') ?? [])]
      for (const [index, text] of ['From 0.000000000000000001 ETH', '100,000 USD a month', `${'W'.repeat(16)}, 2024`].entries()) (cells[index] as Element).textContent = text
      ;(document.querySelector('select[name=eth] option:last-child') as Element).textContent = '0.000000000000000001 ETH or more, and of no use'
    })
    expect(await rows().evaluateAll((all) => all.map((row) => row.getBoundingClientRect().width))).toEqual(before)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    // Nothing of a cell stands in the next.
    expect(await page.locator('.g tbody tr:first-child > *').evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map(({ textContent }) => textContent))).toEqual([])
  })

  describe('the bar that stays in sight', () => {
    const bar = () => page.locator('product-choice form > div:last-child')
    const height = () => bar().evaluate((element) => element.getBoundingClientRect().height)

    it.each([[true, ''], [true, '?compare=lido,rocket-pool'], [true, '?pick=lido'], [false, '']])('JavaScript %s, address “%s”: takes 12% of 320 × 640 px at most', async (javaScriptEnabled, query) => {
      page = await site.newPage({ viewport: { width: 320, height: 640 }, javaScriptEnabled })
      await page.goto(`${site.origin}/staking/pools/${query}`)
      if (query) await page.waitForSelector('select[name=sort]')
      await rows().first().scrollIntoViewIfNeeded()
      expect(await bar().evaluate((element) => getComputedStyle(element).position)).toBe('sticky')
      expect(await height()).toBeLessThanOrEqual(0.12 * 640)
      if (query === '?compare=lido,rocket-pool') return
      await tick(page.locator('.g tbody input').first())
      await tick(page.getByRole('checkbox', { name: 'Side by side' }))
      expect(await height()).toBeLessThanOrEqual(0.12 * 640)
    })

    it('does not stay at 400% zoom, where it would take half of what one sees', async () => {
      await open(320, 256)
      expect(await bar().evaluate((element) => getComputedStyle(element).position)).toBe('static')
    })
  })
})
