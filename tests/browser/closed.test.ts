import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { writeLargeGrid } from '../../bench/large-grid.tsx'
import { inBrowser } from './in-browser.ts'
import { tick } from './tick.ts'

const count = 35
const folder = mkdtempSync(join(tmpdir(), 'closed-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Among pools that are made, some have closed or are closing.
inBrowser('listings that have closed or are closing', (site) => {
  let page: Page

  async function open(query = '', options: BrowserContextOptions = {}): Promise<void> {
    page = await site.newPage(options)
    await page.goto(`${site.origin}/${query}`)
    if (options.javaScriptEnabled === false) return
    // The reader touches the page, and the script of the grid comes.
    await page.mouse.move(50, 50)
    await page.waitForSelector('select[name=sort]')
  }
  const names = (rows: string) => page.locator(`.g tbody ${rows} [role=heading]`).allTextContents()
  const shown = () => names('tr:visible')
  /** Those of them that say before their name that they are closed or closing, as a reader sees it. */
  const shownClosed = () => page.locator('.g tbody tr:visible th').filter({ hasText: /^(Closed|Closing)/ }).locator('[role=heading]').allTextContents()
  const closed = () => names('tr[data-fits^=z]')
  const box = (name: string) => page.locator('product-choice').getByRole('checkbox', { name, exact: true })
  const list = (name: string) => page.locator(`product-choice select[name=${name}]`)
  const closedToo = () => box('Closed ones too')

  it('stand last, and say so before their name', async () => {
    await open()
    const last = await closed()
    expect(last.length).toBeGreaterThan(1)
    expect(await shownClosed()).toEqual(last)
    expect((await shown()).slice(-last.length)).toEqual(last)
    expect(await shown()).toHaveLength(count)
  })

  describe.each([false, true])('with a script: %s', (javaScriptEnabled) => {
    it('fit no box that is ticked, unless they are asked for', async () => {
      await open('', { javaScriptEnabled })
      const all = await shown()
      await tick(box('Open source'))
      const open_ = await shown()
      expect(open_.length).toBeGreaterThan(0)
      expect(await shownClosed()).toEqual([])
      await tick(closedToo())
      const more = await shown()
      expect(more.filter((name) => open_.includes(name)).sort()).toEqual([...open_].sort())
      expect((await shownClosed()).length).toBe(more.length - open_.length)
      expect(more.length).toBeGreaterThan(open_.length)
      await tick(box('Open source'), false)
      expect((await shown()).sort()).toEqual(all.sort())
    })

    it('fit nothing that is chosen from a list either', async () => {
      await open('', { javaScriptEnabled })
      await list('token').selectOption('reward-bearing')
      const open_ = await shown()
      expect(open_.length).toBeGreaterThan(0)
      expect(await shownClosed()).toEqual([])
      await tick(closedToo())
      expect((await shown()).length).toBe(open_.length + (await shownClosed()).length)
      expect((await shownClosed()).length).toBeGreaterThan(0)
      await tick(closedToo(), false)
      await list('token').selectOption('')
      expect(await shown()).toHaveLength(count)
    })

    it('hide nothing when they alone are asked for', async () => {
      await open('', { javaScriptEnabled })
      await tick(closedToo())
      expect(await shown()).toHaveLength(count)
    })
  })

  it('stay last in every order', async () => {
    await open('?sort=name')
    const last = new Set(await closed())
    for (const order of ['fee', '-fee', 'minimum', '-minimum', 'age', '-age', '-name', '']) {
      await list('sort').selectOption(order)
      const rows = await shown()
      expect(rows, order).toHaveLength(count)
      expect(new Set(rows.slice(-last.size)), order).toEqual(last)
    }
  })

  it('among themselves are in the order that is chosen', async () => {
    await open('?sort=name')
    const last = await closed()
    expect(last).toEqual([...last].sort((a, b) => a.localeCompare(b, 'en')))
    await list('sort').selectOption('-name')
    expect(await closed()).toEqual([...last].reverse())
  })

  it.each<[string, boolean, boolean]>([
    ['?has=closed', true, true],
    ['?has=open-source,closed', true, true],
    ['?has=closed,open-source', true, true],
    ['?has=open-source', false, false],
    ['?has=Closed,open-source', false, false],
    ['?closed=1&has=open-source', false, false],
    ['?token=closed&has=open-source', false, false],
  ])('are asked for in an address: %s', async (query, ticked, some) => {
    await open(query)
    expect(await closedToo().isChecked()).toBe(ticked)
    expect((await shownClosed()).length > 0).toBe(some)
  })

  it('stand in the address when they are asked for, and leave it again', async () => {
    await open()
    await tick(closedToo())
    await expect.poll(() => new URL(page.url()).search).toBe('?has=closed')
    await tick(box('Open source'))
    await expect.poll(() => new URL(page.url()).searchParams.get('has')?.split(',').sort()).toEqual(['closed', 'open-source'])
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('')
    expect(await shown()).toHaveLength(count)
  })

  it('are counted by the offer to lift the one filter in use, for then they are shown', async () => {
    await open('?has=trustless')
    expect(await shown()).toEqual([])
    const offer = page.locator('product-choice button[type=button]')
    expect(await offer.innerText()).toBe(`Show ${count} without “Trustless”`)
    await offer.click()
    expect(await shown()).toHaveLength(count)
  })
}, () => {
  writeLargeGrid(folder, count, '2026-11-22')
  return { folder }
})
