import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageIn } from './chromium.ts'
import { inBrowser } from './in-browser.ts'
import { templates } from './templates.ts'

/** The spacing of text that a reader may ask for: WCAG 1.4.12. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
/** Text twice as large without zoom, as by a style of the reader's own: WCAG 1.4.4. Widths that pages ask for stay as they are. */
const twice = ':root { font-size: 2.125rem !important }'
const unfolded = '* { content-visibility: visible !important }'

/** What is wrong with the text of a page: it scrolls sideways, letters are cut off, or stand on others. What scrolls by itself may hold more than it shows, and what sticks to the window stands over what scrolls. */
function faultsOfText(): string[] {
  const faults: string[] = []
  const root = document.documentElement
  const over = root.scrollWidth - root.clientWidth
  const say = (element: Element | null, words = '') => `${element?.localName}${element?.className && typeof element.className === 'string' ? `.${element.className}` : ''} “${words.trim().slice(0, 30)}”`
  const scrollers = [...document.querySelectorAll('body *')].filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
  if (over > 0) faults.push(`scrolls sideways by ${over} px: ${[...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !scrollers.some((scroller) => scroller !== element && scroller.contains(element))).slice(0, 3).map((element) => say(element, element.textContent ?? '')).join('; ')}`)
  interface Line { box: DOMRect; element: Element; words: string }
  const lines: Line[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const isApart = new Map<Element, boolean>()
  const apart = (element: Element | null): boolean => {
    if (!element) return false
    const known = isApart.get(element)
    if (known !== undefined) return known
    const is = /sticky|fixed|absolute/.test(getComputedStyle(element).position) || apart(element.parentElement)
    isApart.set(element, is)
    return is
  }
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    const element = text.parentElement
    if (!element || !text.data.trim() || element.closest('script, style, noscript, option') || !element.checkVisibility() || (element.localName === 'details' && !(element as HTMLDetailsElement).open) || apart(element)) continue
    const range = new Range()
    range.selectNodeContents(text)
    // Of what scrolls by itself, only what it shows can stand on other text.
    const frame = scrollers.find((scroller) => scroller.contains(element))?.getBoundingClientRect()
    for (const whole of range.getClientRects()) {
      const [left, right] = [Math.max(whole.left, frame?.left ?? whole.left), Math.min(whole.right, frame?.right ?? whole.right)]
      const box = new DOMRect(left, whole.top, right - left, whole.height)
      if (box.width > 2 && box.height > 2) lines.push({ box, element, words: text.data })
    }
    // What cuts off is the nearest that shows no more than its box.
    const cutter = element.closest('*')
    for (let at: Element | null = cutter; at && at !== document.body; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at)
      if (/auto|scroll/.test(overflowX)) break
      if (/hidden|clip/.test(overflowX) && at.scrollWidth > at.clientWidth + 1) faults.push(`cut off: ${say(at, text.data)}`)
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top)
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= one.box.bottom) break
      const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      // Boxes of lines are higher than their letters.
      if (wide > 2 && high > 0.45 * Math.min(one.box.height, other.box.height) && one.element !== other.element) faults.push(`stand on one another: ${say(one.element, one.words)} and ${say(other.element, other.words)}`)
    }
  }
  return [...new Set(faults)].slice(0, 6)
}

inBrowser('text as readers set it', (site) => {
  let page: Page
  beforeAll(async () => void (page = await pageIn(site.browser, { bypassCSP: true })))
  afterAll(() => page?.context().close())

  describe.each([320, 1280])('at %i px', (width) => {
    it.each(templates)('%s: has room for wider spacing and for letters twice as large', async (path) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(site.origin + path)
      const faults: Record<string, string[]> = {}
      for (const [what, sheet] of [['spacing', spacing], ['twice as large', twice]] as const) {
        await page.evaluate((text) => {
          const style = new CSSStyleSheet()
          style.replaceSync(text)
          document.adoptedStyleSheets = [style]
        }, `${sheet} ${unfolded}`)
        for (const open of [false, true]) {
          await page.evaluate((opened) => document.querySelectorAll('details').forEach((details) => (details.open = opened)), open)
          faults[`${what}${open ? ', unfolded' : ''}`] = await page.evaluate(faultsOfText)
        }
      }
      expect(faults).toEqual({ spacing: [], 'spacing, unfolded': [], 'twice as large': [], 'twice as large, unfolded': [] })
    })
  })

  it('gives letters of a reader who has set them twice as large the narrow page, in a window as wide as a desk', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    const session = await page.context().newCDPSession(page)
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
    await page.goto(`${site.origin}/staking/pools/lido/`)
    expect(await page.locator('aside summary').first().evaluate((summary) => getComputedStyle(summary).pointerEvents)).toBe('auto')
    expect(await page.evaluate(faultsOfText)).toEqual([])
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } })
  })

  it('sees text that is cut off, stands on other text or makes a page scroll', async () => {
    await page.setViewportSize({ width: 320, height: 900 })
    await page.goto(`${site.origin}/search/`)
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p style="overflow:hidden;white-space:nowrap;width:5rem">Words that are cut off</p><p>Above</p><p style="margin-top:-1.6rem">Below it</p><p style="white-space:nowrap">Words, words, words, words, words, words, words, words, words</p>')
    })
    expect((await page.evaluate(faultsOfText)).map((fault) => fault.split(':')[0])).toEqual(['scrolls sideways by 241 px', 'cut off', 'stand on one another'])
  })
})
