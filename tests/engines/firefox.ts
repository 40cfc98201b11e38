import { existsSync } from 'node:fs'
import puppeteer, { type Page } from 'puppeteer-core'
import type { Engine, Origins } from './engine.ts'
import { standStill } from './still.ts'

const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The Firefox to drive: FIREFOX_PATH, or the first of the usual places that is there. */
export const firefoxPath = process.env.FIREFOX_PATH ?? usualPlaces.find((path) => existsSync(path))

/** Starts Firefox, which is driven over WebDriver BiDi; that knows no way to switch scripts off. */
export async function startFirefox({ site, withoutScript }: Origins): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...(firefoxPath ? { executablePath: firefoxPath } : {}),
    // Scroll bars that take no room, as the other engines have here: else a window of 320 px shows 308 of the page.
    extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
  })
  const page: Page = (await browser.pages())[0] ?? (await browser.newPage())
  let faults: string[] = []
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(String(error)))
  const resize = (width: number, height = 900) => page.setViewport({ width, height })
  return {
    name: 'Firefox',
    async open(address, { width = 1280, height = 900, script = true } = {}) {
      await resize(width, height)
      faults = []
      await page.goto((script ? site : withoutScript) + address)
    },
    resize,
    evaluate: (run: (argument: never) => unknown, argument?: unknown) => page.evaluate(run as never, argument as never) as never,
    async click(selector) {
      await page.evaluate(standStill, { selector, block: 'center' as const })
      await page.click(selector)
    },
    async select(selector, value) {
      await page.select(selector, value)
    },
    type: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
    faults: async () => faults,
    close: () => browser.close(),
  }
}
