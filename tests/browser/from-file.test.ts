import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { root } from '../files.ts'
import { executablePath, launch, pageIn, sayWithoutBrowser } from './chromium.ts'

sayWithoutBrowser('a page opened as a file')

it.skipIf(!executablePath)('a page that is opened as a file is readable: its text and styles are there, and nothing goes wrong in it', async () => {
  const browser = await launch()
  try {
    const page = await pageIn(browser, { viewport: { width: 1280, height: 900 } })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(pathToFileURL(join(root, 'out/staking/pools/index.html')).href)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect(await page.getByRole('row', { name: 'Lido' }).isVisible()).toBe(true)
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(5000)
    // 44rem of 17 px: the reading column. Without styles a paragraph is as wide as the window.
    expect(await page.locator('main p').nth(1).evaluate((paragraph) => paragraph.clientWidth)).toBeLessThanOrEqual(748)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 253, 248)')
    expect(errors).toEqual([])
  } finally {
    await browser.close()
  }
})
