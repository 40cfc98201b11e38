import type { Browser } from 'playwright-core'
import type { Served } from './served.ts'
import { medianOf, rounded } from './yardstick.ts'

/** The reader's device and line: a phone in the middle of the market on a slow mobile network. */
export const conditions = { slower: 4, megabits: 1.6, roundTrip: 150 }
/** Milliseconds after the page has loaded in which late requests, shifts and long tasks are still seen. */
const settling = 2000

/** One cold visit to a page. Times are milliseconds from the start of navigation. */
export interface Load {
  /** By kind, as sent. */
  bytes: Record<string, number>
  requests: number
  fcp: number
  lcp: number
  /** What main-thread tasks after the first paint took above 50 ms each. */
  tbt: number
  cls: number
  elements: number
  /** What the largest paint was of: a tag. */
  largest: string
}

/** Visits a page as somebody who has never been there, under `conditions`. */
export async function visit(browser: Browser, { origin, sent }: Served, path: string): Promise<Load> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(180_000)
    const session = await context.newCDPSession(page)
    const bytesPerSecond = (conditions.megabits * 1e6) / 8
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: conditions.roundTrip, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond })
    await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.slower })
    // tsx marks the names of functions with a function of its own, which the page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
    await page.addInitScript(watch)
    sent.length = 0
    await page.goto(`${origin}${path}`, { waitUntil: 'load' })
    await page.waitForTimeout(settling)
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: Pick<Load, 'fcp' | 'lcp' | 'cls' | 'largest'> & { tasks: [start: number, duration: number][] } }).seen)
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    const files = sent.filter(({ path: file }) => file !== '/favicon.ico')
    const bytes: Record<string, number> = {}
    for (const file of files) bytes[file.type] = (bytes[file.type] ?? 0) + file.bytes
    const { tasks, ...paints } = seen
    return { ...paints, tbt: tasks.filter(([start]) => start >= paints.fcp).reduce((sum, [, duration]) => sum + duration - 50, 0), bytes, requests: files.length, elements }
  } finally {
    await context.close()
  }
}

/** The median of each figure of some visits to one page. */
export function typical(loads: readonly Load[]): Load {
  const [first] = loads
  if (!first) throw new Error('There is nothing to take the median of.')
  const of = (key: 'requests' | 'fcp' | 'lcp' | 'tbt' | 'cls' | 'elements', digits = 0) => rounded(medianOf(loads.map((load) => load[key])), digits)
  return { bytes: first.bytes, largest: first.largest, requests: of('requests'), fcp: of('fcp'), lcp: of('lcp'), tbt: of('tbt'), cls: of('cls', 3), elements: of('elements') }
}

/** All bytes of a visit. */
export function total({ bytes }: Pick<Load, 'bytes'>): number {
  return Object.values(bytes).reduce((sum, some) => sum + some, 0)
}

/** Runs in the page, before anything else there: notes paints, shifts and long tasks. */
function watch(): void {
  const seen = { fcp: 0, lcp: 0, cls: 0, largest: '', tasks: [] as [number, number][] }
  ;(globalThis as unknown as { seen: typeof seen }).seen = seen
  const on = (type: string, note: (entry: PerformanceEntry) => void) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  on('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.fcp = startTime))
  on('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime
    seen.largest = (entry as PerformanceEntry & { element?: Element }).element?.tagName.toLowerCase() ?? ''
  })
  on('layout-shift', (entry) => (seen.cls += (entry as PerformanceEntry & { value: number }).value))
  on('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]))
}
