import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch, pageIn, serveOut } from '../tests/browser/chromium.ts'
import { writeLargeGrid } from './large-grid.tsx'
import { yardstick } from './yardstick.ts'

// How long the main thread works on one change of a filter or of the order, with a thousand product cards, on a processor
// four times slower than this one. Run with `npm run bench`. The aim: 50 ms.

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

const folder = mkdtempSync(join(tmpdir(), 'bench-choice-'))
writeLargeGrid(folder, products, '2026-11-22')
const browser = await launch()
const { server, origin } = await serveOut({ folder })
try {
  const before = yardstick()
  const page = await pageIn(browser, { viewport: { width: 1280, height: 900 } })
  await page.goto(`${origin}/?sort=name`)
  await page.waitForSelector('select[name=sort]')
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower })
  const measure = async (what: string, change: (round: number) => Promise<number>) => {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) times.push(await change(round))
    times.sort((a, b) => a - b)
    console.log(`${what} of ${products} cards, processor ${slower} times slower: median ${times[(rounds - 1) / 2]?.toFixed(0)} ms, most ${times.at(-1)?.toFixed(0)} ms`)
  }
  const filters = await page.locator('[name=has]').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))
  // On and off again, one after the other: with all of them on, there would be nothing to show.
  await measure('filter', (round) => workOf(page, `[name=has][value=${filters[Math.floor(round / 2) % filters.length]}]`))
  await measure('order', (round) => workOf(page, 'select[name=sort]', ['fee', '-fee', 'name', 'age', ''][round % 5] ?? ''))
  console.log(`(a hundred million additions: ${before} before, ${yardstick()} after)`)
} finally {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true, force: true })
}
