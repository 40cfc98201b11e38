import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { writeLargeGrid } from '../../bench/large-grid.tsx'
import { inBrowser } from './in-browser.ts'
import { tick } from './tick.ts'

const count = 100
const folder = mkdtempSync(join(tmpdir(), 'large-grid-'))
afterAll(() => rmSync(folder, { recursive: true }))

// With a script, only the rows near what is read are in the page: what one sees and hears must not show it.
inBrowser(`a table of ${count} rows`, (site) => {
  let page: Page

  beforeEach(async () => {
    page = await site.newPage()
    await page.goto(`${site.origin}/?sort=name`)
    await page.waitForSelector('select[name=sort]')
  })
  const names = () => page.locator('tbody [role=heading]').allTextContents()
  const said = async () => (await page.locator('output').textContent())?.split(':')[0]
  const box = (name: string) => page.getByRole('checkbox', { name, exact: true })

  it('counts all rows, and sorts all before it shows the first of them', async () => {
    expect(await said()).toBe(`${count} of ${count} shown`)
    const first = await names()
    expect(first.length).toBeLessThan(count)
    expect(first).toEqual([...first].sort((a, b) => a.localeCompare(b)))
    await page.locator('select[name=sort]').selectOption('-name')
    const last = await names()
    expect(last).toEqual([...last].sort((a, b) => b.localeCompare(a)))
    expect(last[0]).not.toBe(first.at(-1))
  })

  it('leaves a row that is linked to where it is, and all others in the page, until something is chosen', async () => {
    const row = page.locator('tbody tr').last().locator('[role=heading]')
    await page.goto(`${site.origin}/`)
    const id = await row.getAttribute('id')
    await page.goto(`${site.origin}/?utm=x#${id}`)
    await page.waitForSelector('select[name=sort]')
    await expect.poll(() => row.evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
    await page.mouse.wheel(0, -50)
    await page.mouse.wheel(0, 50)
    expect(await names()).toHaveLength(count)
    expect(await page.locator('output').textContent()).toBe('')
  })

  it('has more for who scrolls on, to the last', async () => {
    const before = (await names()).length
    await page.locator('tbody tr').last().scrollIntoViewIfNeeded()
    await expect.poll(async () => (await names()).length).toBeGreaterThan(before)
    await expect.poll(async () => {
      await page.locator('tbody tr').last().scrollIntoViewIfNeeded()
      return (await names()).length
    }).toBe(count)
  })

  it('reset empties the boxes of rows that are not in the page', async () => {
    const name = (await names())[0] ?? ''
    await tick(page.locator('tbody tr').first().getByRole('checkbox'))
    await tick(box('Audited'))
    await page.locator('select[name=sort]').selectOption('name')
    expect(new URL(page.url()).searchParams.get('pick')).not.toBeNull()
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('')
    await expect(page.locator('tbody tr', { hasText: name }).first().getByRole('checkbox').isChecked()).resolves.toBe(false)
  })

  it('keeps a focus that is seen where a row is taken out of the comparison', async () => {
    const [first = '', second = '', third = ''] = await names()
    for (const name of [first, second, third]) await tick(box(`Compare ${name}`))
    await tick(box('Side by side'))
    await box(`Compare ${second}`).focus()
    await page.keyboard.press('Space')
    await expect.poll(() => page.locator('tbody tr:visible [role=heading]').allTextContents()).toEqual([first, third])
    expect(await box(`Compare ${first}`).evaluate((element) => document.activeElement === element)).toBe(true)
  })

  it('prints every row', async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(new Set(await names()).size).toBe(count)
  })
}, () => {
  writeLargeGrid(folder, count, '2026-11-22')
  return { folder }
})
