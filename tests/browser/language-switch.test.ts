import { describe, expect, it } from 'vitest'
import { langs, languages, pathIn } from '../../src/languages.ts'
import { stringsOf } from '../../src/strings/index.ts'
import { inBrowser } from './in-browser.ts'

/** How far edges that stand on one line may be apart, in px. */
const near = 1

inBrowser('the list of languages', (site) => {
  const open = async (lang: (typeof langs)[number], width: number, path = '/staking/pools/', javaScriptEnabled = false) => {
    const page = await site.newPage({ viewport: { width, height: 700 }, javaScriptEnabled })
    await page.goto(`${site.origin}${pathIn(lang, path)}`)
    const list = page.locator('header details').last()
    return { page, list, name: list.locator('summary') }
  }

  describe.each(langs)('in %s', (lang) => {
    it.each([320, 390, 768, 1440])('opens over the page without script, within the screen and to the end of its row, at %i px', async (width) => {
      const { page, list, name } = await open(lang, width)
      const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight)
      const height = await heightOf()
      expect(await list.getByRole('link').count()).toBe(0)
      await name.click()
      expect(await list.getByRole('link').allInnerTexts()).toEqual(langs.filter((other) => other !== lang).map((other) => languages[other].name))
      expect(await heightOf()).toBe(height)
      const [panel, row, isRightToLeft] = await list.evaluate((details) => [details.querySelector('ul')?.getBoundingClientRect().toJSON() as DOMRect, details.getBoundingClientRect().toJSON() as DOMRect, getComputedStyle(details).direction === 'rtl'] as const)
      expect(panel.left).toBeGreaterThanOrEqual(0)
      expect(panel.right).toBeLessThanOrEqual(width)
      expect(panel.top).toBeGreaterThanOrEqual(row.bottom - near)
      expect(Math.abs(isRightToLeft ? panel.left - row.left : panel.right - row.right)).toBeLessThanOrEqual(near)
      // Nothing of the page covers it.
      const link = list.getByRole('link').last()
      expect(await link.evaluate((one) => {
        const { left, top, width, height } = one.getBoundingClientRect()
        return one === document.elementFromPoint(left + width / 2, top + height / 2)
      })).toBe(true)
      await name.click()
      expect(await list.getByRole('link').count()).toBe(0)
    })

    it('stands in the row of the name of the site on the narrowest phone, as a sign', async () => {
      const { page, name } = await open(lang, 320)
      const tops = await page.locator('header nav > *:not(details), header summary').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
      expect(tops).toHaveLength(4)
      expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8)
      const box = await name.boundingBox()
      expect(box?.width).toBeGreaterThanOrEqual(24)
      expect(box?.width).toBeLessThan(30)
      expect(box?.height).toBeGreaterThanOrEqual(44)
    })

    it('is called what it is, and opened, walked and closed by keyboard', async () => {
      const { page, list, name } = await open(lang, 1280)
      expect(await name.getAttribute('aria-label')).toBe(stringsOf(lang).translation.switch.title + stringsOf(lang).marks.colon + languages[lang].name)
      await name.focus()
      await page.keyboard.press('Enter')
      expect(await name.evaluate((summary) => getComputedStyle(summary).outlineStyle)).toBe('solid')
      await page.keyboard.press('Tab')
      const [first] = langs.filter((other) => other !== lang)
      expect(await page.evaluate(() => [document.activeElement?.textContent, getComputedStyle(document.activeElement as Element).outlineStyle])).toEqual([first && languages[first].name, 'solid'])
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Space')
      expect(await list.getByRole('link').count()).toBe(0)
    })
  })

  it('leads to the same page, without script', async () => {
    const { page, list, name } = await open('en', 1280)
    await name.click()
    await list.getByRole('link', { name: languages.ar.name }).click()
    await page.waitForURL('**/ar/staking/pools/')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  })

  it('leads to the same section with the same filters, once there is a script', async () => {
    const { page, list, name } = await open('ar', 1280, '/staking/pools/?has=open-source#faq-exit', true)
    await name.click()
    await list.getByRole('link', { name: languages.es.name }).click()
    await page.waitForURL('**/es/**')
    expect(page.url()).toBe(`${site.origin}/es/staking/pools/?has=open-source#faq-exit`)
  })

  it('leads from a page without a translation to the front page alone', async () => {
    const { list, name } = await open('en', 1280, '/data/#licence', true)
    await name.click()
    expect(await list.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(langs.filter((lang) => lang !== 'en').map((lang) => `${pathIn(lang, '/')}/`))
  })
})
