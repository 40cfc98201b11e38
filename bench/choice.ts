import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch, pageIn, serveOut } from '../tests/browser/chromium.ts'
import { writeLargeGrid } from './large-grid.tsx'
import type { Table } from './results.ts'
import { medianOf, rounded } from './yardstick.ts'

const products = 1000
const slower = 4
const rounds = 25

/** Milliseconds of script, style and layout for one change of a control: a box is clicked, a list gets `value`. */
async function workOf(page: Page, selector: string, value?: string): Promise<number> {
  return page.evaluate(async ([at, to]) => {
    const control = document.querySelector(at ?? '') as HTMLInputElement & HTMLSelectElement
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const start = performance.now()
    if (to === undefined) control.click()
    else {
      control.value = to
      control.dispatchEvent(new Event('change', { bubbles: true }))
    }
    // Asks for what the browser would otherwise do before the next frame.
    document.body.getBoundingClientRect()
    return performance.now() - start
  }, [selector, value])
}

/** How long the main thread works on one change of a filter or of the order, with a thousand product cards, on a processor four times slower than this one. */
export async function measureChoice(): Promise<Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-choice-'))
  writeLargeGrid(folder, products, '2026-11-22')
  const browser = await launch()
  const { server, origin } = await serveOut({ folder })
  try {
    const page = await pageIn(browser, { viewport: { width: 1280, height: 900 } })
    await page.goto(`${origin}/?sort=name`)
    await page.waitForSelector('select[name=sort]')
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower })
    const measure = async (what: string, change: (round: number) => Promise<number>) => {
      const times: number[] = []
      for (let round = 0; round < rounds; round++) times.push(await change(round))
      return { change: what, 'median, ms': rounded(medianOf(times)), 'most, ms': rounded(Math.max(...times)) }
    }
    const filters = await page.locator('[name=has]').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))
    const rows = [
      // On and off again, one after the other: with all of them on, there would be nothing to show.
      await measure('a filter', (round) => workOf(page, `[name=has][value=${filters[Math.floor(round / 2) % filters.length]}]`)),
      await measure('the order', (round) => workOf(page, 'select[name=sort]', ['fee', '-fee', 'name', 'age', ''][round % 5] ?? '')),
    ]
    return [{ title: `Main thread for one change, ${products.toLocaleString('en-GB')} cards, processor ${slower} times slower`, notes: ['The aim: 50 ms.'], rows }]
  } finally {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
