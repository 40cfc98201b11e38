import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import { inBrowser } from './in-browser.ts'
import { tick } from './tick.ts'

const count = loadRegistry(root).listings.filter(({ category, removed }) => category === 'pools' && !removed).length

inBrowser('pools side by side, and no way into a dead end', (site) => {
  let page: Page

  async function open(javaScriptEnabled: boolean, query = '', width = 1280): Promise<void> {
    page = await site.newPage({ javaScriptEnabled, viewport: { width, height: 700 } })
    await page.goto(`${site.origin}/staking/pools/${query}`)
    if (!javaScriptEnabled) return
    await page.mouse.move(50, 50)
    await page.waitForSelector('select[name=sort]')
  }
  const box = (name: string) => page.locator('product-choice').getByRole('checkbox', { name, exact: true })
  const shown = () => page.locator('.g tbody tr:visible [role=heading]').allTextContents()
  /** What the count says, words that styles put there included. */
  const said = () => page.locator('output').evaluate((output) => output.textContent || ['::before', '::after'].map((part) => getComputedStyle(output, part).content).join(' '))

  it.each([true, false])('shows two at once on a phone, with their names in view wherever one reads; JavaScript: %s', async (javaScriptEnabled) => {
    await open(javaScriptEnabled, '', 320)
    for (const name of ['Compare Lido', 'Compare Rocket Pool', 'Compare StakeWise', 'Side by side']) await tick(box(name))
    const grid = page.locator('.g')
    await grid.evaluate((element) => element.scrollIntoView())
    for (const scrolled of [0, 150, 10_000]) {
      const [label, table, names] = await grid.evaluate((element, top) => {
        element.scrollTop = top
        const box = element.getBoundingClientRect()
        const label = (element.querySelector('thead th:nth-child(2)') as Element).getBoundingClientRect()
        const seen = [...element.querySelectorAll('tbody [role=heading]')].filter((name) => {
          if (!name.checkVisibility()) return false
          const { left, right, top: at, bottom } = name.getBoundingClientRect()
          const cell = name.parentElement?.getBoundingClientRect()
          return cell && cell.left >= label.right - 1 && cell.right <= box.right + 1 && at >= box.top && bottom <= innerHeight && name.contains(document.elementFromPoint((left + right) / 2, (at + bottom) / 2) ?? document.body)
        })
        return [label.width, box.width, seen.map(({ textContent }) => textContent)] as const
      }, scrolled)
      expect(names, `scrolled by ${scrolled} px`).toEqual(['Lido', 'Rocket Pool'])
      expect(label).toBeLessThanOrEqual(table / 3)
    }
    // Nothing of a cell stands in the next.
    const spilt = await page.locator('.g tbody tr:visible > *').evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map(({ textContent }) => textContent))
    expect(spilt).toEqual([])
  })

  it.each([true, false])('keeps a focus that is seen on what is unticked by keyboard, and goes on from there; JavaScript: %s', async (javaScriptEnabled) => {
    await open(javaScriptEnabled)
    for (const name of ['Compare Lido', 'Compare Rocket Pool', 'Compare StakeWise', 'Side by side']) await tick(box(name))
    await box('Compare Rocket Pool').focus()
    for (const key of ['Shift+Tab', 'Tab', 'Space']) await page.keyboard.press(key)
    expect(await box('Compare Rocket Pool').evaluate((element) => element.matches(':focus-visible') && element.checkVisibility())).toBe(true)
    // Ticked again, it is back; and unticked, it leaves with the focus.
    await page.keyboard.press('Space')
    expect(await shown()).toEqual(['Lido', 'Rocket Pool', 'StakeWise'])
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').isVisible()).toBe(true)
    expect(await shown()).toEqual(['Lido', 'StakeWise'])
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.querySelector('[role=heading]')?.textContent)).toBe('StakeWise')
  })

  it.each([true, false])('takes what is unticked by mouse away at once; JavaScript: %s', async (javaScriptEnabled) => {
    await open(javaScriptEnabled)
    for (const name of ['Compare Lido', 'Compare Rocket Pool', 'Compare StakeWise', 'Side by side']) await tick(box(name))
    await box('Compare Rocket Pool').click()
    await expect.poll(shown).toEqual(['Lido', 'StakeWise'])
    if (javaScriptEnabled) expect(await page.locator(':focus').isVisible()).toBe(true)
  })

  it('says in Spanish which columns differ in whole words', async () => {
    await open(true)
    await page.goto(`${site.origin}/es/staking/pools/`)
    await page.mouse.move(60, 60)
    await page.waitForSelector('select[name=sort]')
    for (const name of ['Comparar Lido', 'Comparar StakeWise', 'Lado a lado']) await tick(box(name))
    expect(await page.locator('thead [data-differs]').allTextContents()).toContain('Recom\u00adpensa por fallos')
    expect(await said()).toMatch(/^2 lado a lado, .*Recompensa por fallos/)
  })

  describe('"Side by side" ticked first and one box after it', () => {
    it('leaves all others to be ticked, and says so, with a script', async () => {
      await open(true)
      await tick(box('Side by side'))
      expect(await said()).toBe('Tick “Compare” on two or more')
      await tick(box('Compare Stader'))
      expect(await shown()).toHaveLength(count)
      expect(await said()).toBe('Tick “Compare” on two or more')
      await tick(box('Compare Lido'))
      expect(await shown()).toEqual(['Lido', 'Stader'])
      expect(await said()).toMatch(/^2 side by side, /)
    })

    it('says how to see all again, without one', async () => {
      await open(false)
      await tick(box('Side by side'))
      expect(await shown()).toHaveLength(count)
      await tick(box('Compare Stader'))
      expect(await shown()).toEqual(['Stader'])
      expect(await said()).toContain('For all, untick')
      await tick(box('Side by side'), false)
      expect(await shown()).toHaveLength(count)
      expect(await said()).not.toContain('For all, untick')
    })
  })

  describe('where nothing fits', () => {
    it('the table says so and what to do, without a script', async () => {
      await open(false)
      expect(await box('Liquidity token').check()).toBeUndefined()
      await page.locator('select[name=token]').selectOption('none')
      expect(await shown()).toEqual([])
      await page.locator('output').scrollIntoViewIfNeeded()
      const heard = async () => (await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree')).nodes.map(({ name }) => String(name?.value ?? '')).join(' ')
      const words = await heard()
      expect(words).toContain('Nothing fits. Undo a choice above.')
      expect(words).toMatch(new RegExp(`\\b0 +of ${count} shown`))
      await page.locator('select[name=token]').selectOption('')
      expect((await shown()).length).toBeGreaterThan(0)
      expect(await heard()).not.toContain('Nothing fits')
    })

    it.each([320, 800, 1280, 1440])('the table says so in its own place, %d px wide, and not beside its lowest row', async (width) => {
      await open(false, '', width)
      const message = () => page.locator('.g caption').evaluate((caption) => getComputedStyle(caption, '::before').content)
      await page.locator('.g').scrollIntoViewIfNeeded()
      // Every row, alone in the table.
      for (const row of await page.locator('.g tbody tr').all()) {
        await row.evaluate((element) => {
          for (const other of element.parentElement?.children ?? []) (other as HTMLElement).style.display = other === element ? '' : 'none'
        })
        expect(await shown()).toHaveLength(1)
        expect(await message()).toBe('none')
      }
      await page.locator('.g tbody tr').evaluateAll((rows) => rows.forEach((row) => ((row as HTMLElement).style.display = 'none')))
      expect(await message()).toContain('Nothing fits')
      // Above the bar, below the names of columns.
      const [table, bar] = await Promise.all(['.g', 'form > div:last-child'].map((selector) => page.locator(selector).boundingBox()))
      expect((table?.y ?? 0) + (table?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1)
    })

    it('a button names the choice to lift, with one', async () => {
      await open(true, '?has=liquidity-token&token=none')
      expect(await shown()).toEqual([])
      expect(await page.getByRole('button', { name: /^Show \d+ without “.+”$/ }).isVisible()).toBe(true)
    })
  })
})
