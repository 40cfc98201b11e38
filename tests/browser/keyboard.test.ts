import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pathIn } from '../../src/languages.ts'
import { stringsOf } from '../../src/strings/index.ts'
import { inBrowser } from './in-browser.ts'

/** More stops than the pooled page has. */
const mostStops = 260

inBrowser('a reader who has a keyboard and nothing else', (site) => {
  let page: Page

  async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
    page = await site.newPage(options)
    await page.goto(site.origin + path)
  }
  const press = (key: string) => page.keyboard.press(key)
  /** What the stop is called that has the focus: its own name, or the first words of its label. */
  const named = () => page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement
    const label = element.labels?.[0]
    return element.ariaLabel ?? (label?.firstChild?.textContent?.trim() || (label ?? element).textContent?.trim())
  })
  /** Goes on, stop by stop, to the control or link of this name. Nothing is reached in any other way. */
  async function goTo(name: string): Promise<void> {
    for (let stop = 0; stop < mostStops; stop++) {
      await press('Tab')
      if ((await named()) === name) return
    }
    throw new Error(`Unexpected end of the page, expected to come to "${name}"`)
  }
  const shown = () => page.locator('.g tbody tr:visible [role=heading]').allTextContents()

  it.each([['en', true], ['en', false], ['ar', true], ['ar', false]] as const)('filters, then compares, in %s; JavaScript: %s', async (lang, javaScriptEnabled) => {
    const { attributes, choice } = stringsOf(lang)
    await open(pathIn(lang, '/staking/pools/'), { javaScriptEnabled })
    await goTo(attributes.audited.label)
    await press('Space')
    await goTo(attributes.battleTested.label)
    await press('Space')
    await goTo(choice.lists.token.label)
    await press('ArrowDown')
    await press('ArrowDown')
    expect(await page.locator('select[name=token]').inputValue()).toBe('rebasing')
    const names = await shown()
    expect(names).toContain('Lido')
    expect(names).not.toContain('Rocket Pool')
    await goTo(choice.compareOf('Lido'))
    await press('Space')
    await goTo(choice.compareOf('Origin Ether'))
    await press('Space')
    await goTo(choice.side)
    await press('Space')
    expect(await shown()).toEqual(['Lido', 'Origin Ether'])
    // Back to one, out of the comparison with it: it stays until the focus has left it.
    for (let stop = 0; stop < 10 && (await named()) !== choice.compareOf('Origin Ether'); stop++) await press('Shift+Tab')
    await press('Space')
    expect(await named()).toBe(choice.compareOf('Origin Ether'))
    expect(await page.locator(':focus-visible').isVisible()).toBe(true)
    // Without a script, one stands alone then; with one, the others come back to be ticked.
    await press('Tab')
    await expect.poll(shown).toEqual(javaScriptEnabled ? names : ['Lido'])
    expect(await page.locator(':focus').isVisible()).toBe(true)
    await goTo(choice.reset)
    await press('Enter')
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(names.length)
  })

  it.each([['en', 'exit queue'], ['ar', 'طابور الخروج']] as const)('searches in %s, and arrives', async (lang, words) => {
    await open(pathIn(lang, '/staking/pools/'))
    await press('Control+k')
    await page.getByRole('searchbox').waitFor()
    await page.keyboard.type(words)
    await page.waitForSelector('dialog li')
    await press('ArrowDown')
    const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)
    await press('Enter')
    await page.waitForURL(address)
    // Closed without a choice, the focus is where it was.
    await press('Tab')
    const before = await page.evaluate(() => document.activeElement?.textContent)
    await press('/')
    await page.getByRole('searchbox').waitFor()
    await press('Escape')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before)
  })

  /** Goes from stop to stop by a key, at most so often, and gives the stops whose focus cannot be seen. */
  async function unseenBy(key: string, most: number): Promise<unknown[]> {
    const unseen: unknown[] = []
    for (let stop = 0; stop < most; stop++) {
      await press(key)
      const [name, seen] = await page.evaluate(async () => {
        const element = document.activeElement as HTMLElement
        const inSight = () => {
          const { left, top, width: wide, height: high } = element.getBoundingClientRect()
          const at = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8], [0.1, 0.8], [0.9, 0.2]].map(([x = 0, y = 0]) => document.elementFromPoint(left + wide * x, top + high * y))
          return at.some((found) => element.contains(found) || found?.contains(element))
        }
        // A meaning that shows on focus finds its place a frame after the page has scrolled, and may cover what has the focus.
        if (element.hasAttribute('aria-describedby') || !inSight()) for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
        return [element.localName + (element.textContent ?? '').slice(0, 30), inSight()] as const
      })
      if (name.startsWith('body')) break
      if (!seen) unseen.push(name)
    }
    return unseen
  }
  const lastOfTable = () => page.locator('.g tbody tr:visible summary').last()

  describe.each([['en', 1280, 900], ['en', 320, 640], ['en', 320, 256], ['ar', 1280, 900], ['ar', 320, 256]] as const)('in %s at %i by %i px (the last is a desk at 400% zoom)', (lang, width, height) => {
    it('never has the focus out of sight, not even behind the bar or the names of columns of the table', async () => {
      await open(pathIn(lang, '/staking/pools/'), { viewport: { width, height } })
      expect(await unseenBy('Tab', mostStops)).toEqual([])
    })
  })

  it.each([['en', 1440, 900], ['en', 768, 700], ['en', 320, 640], ['ar', 1440, 900], ['ar', 320, 640]] as const)('sees the focus on the way back through the table, in %s at %i by %i px', async (lang, width, height) => {
    await open(pathIn(lang, '/staking/pools/'), { viewport: { width, height } })
    await lastOfTable().focus()
    expect(await unseenBy('Shift+Tab', 45)).toEqual([])
  })

  it('sees the focus on both ways through a comparison of eight on a phone', async () => {
    await open('/staking/pools/?compare=lido,rocket-pool,stakewise,origin-ether,ankr-staking,ether-fi,stafi,bedrock', { viewport: { width: 320, height: 640 } })
    await page.waitForSelector('select[name=sort]')
    await page.locator('.g tbody tr:visible [role=heading] a').first().focus()
    expect(await unseenBy('Tab', 23)).toEqual([])
    await lastOfTable().focus()
    expect(await unseenBy('Shift+Tab', 23)).toEqual([])
  })
})
