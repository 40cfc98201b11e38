import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch, pageIn } from '../tests/browser/chromium.ts'
import { copyOfSite } from '../tests/build/run-build.ts'
import { startPreview } from '../tests/dev/dev-server.ts'
import type { Table } from './results.ts'
import { medianOf, rounded } from './yardstick.ts'

const file = 'content/staking/solo/index.mdx'
const saves = 5

/** How long `npm run dev` takes from its start to the first page, and from a save to what it shows. */
export async function measurePreview(): Promise<Table> {
  const copy = copyOfSite('bench-preview')
  const text = readFileSync(join(copy, file), 'utf8')
  const start = performance.now()
  const preview = await startPreview(copy)
  const browser = await launch()
  try {
    const page = await pageIn(browser)
    await firstPage(page, `${preview.origin}/staking/solo/`)
    const first = (performance.now() - start) / 1000
    const write = (words: string) => writeFileSync(join(copy, file), text.replace('\n## ', `\n${words}\n\n## `))
    // A page that has just been opened does not listen yet: an author would save once more. That is not measured.
    let tries = 0
    do write(`Tried ${++tries} times.`)
    while (!(await shows(page, `Tried ${tries} times.`, 10)) && tries < 30)
    const times: number[] = []
    for (let save = 1; save <= saves; save++) {
      const words = `Saved ${save} times.`
      const saved = performance.now()
      write(words)
      if (!(await shows(page, words, 180))) throw new Error(`Unexpected preview without "${words}" for three minutes, expected the save to show.`)
      times.push((performance.now() - saved) / 1000)
    }
    return { title: 'npm run dev', notes: [`The save: median of ${saves}.`], rows: [{ 'start to first page, s': rounded(first, 1), 'save to what it shows, s': rounded(medianOf(times), 2) }] }
  } finally {
    await browser.close()
    await preview.stop()
    rmSync(copy, { recursive: true, force: true })
  }
}

/** Asks until somebody answers: the server compiles the page when it is asked for first. */
async function firstPage(page: Page, address: string): Promise<void> {
  for (;;) {
    const response = await page.goto(address).catch(() => undefined)
    if (response?.ok()) return
    await page.waitForTimeout(100)
  }
}

/** Whether the page shows some words before so many seconds are over. */
async function shows(page: Page, words: string, seconds: number): Promise<boolean> {
  const until = performance.now() + seconds * 1000
  while (performance.now() < until) {
    const seen = await page.evaluate((wanted) => document.body.innerText.includes(wanted), words).catch(() => false)
    if (seen) return true
    await page.waitForTimeout(20)
  }
  return false
}
