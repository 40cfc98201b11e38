import type { Page } from 'playwright-core'
import { launch, pageIn } from '../browser/chromium.ts'
import { standStill } from '../browser/tick.ts'
import type { Engine, Origins } from './engine.ts'

/** Starts Chromium, with one page whose scripts run and one whose do not. Its scroll bars take no room, as on a phone. */
export async function startChromium({ site }: Origins): Promise<Engine> {
  const browser = await launch()
  const [scripted, still] = [await pageIn(browser), await pageIn(browser, { javaScriptEnabled: false })]
  let page: Page = scripted
  let faults: string[] = []
  for (const each of [scripted, still]) {
    each.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()))
    each.on('pageerror', (error) => faults.push(String(error)))
  }
  return {
    name: 'Chromium',
    async open(address, { width = 1280, height = 900, script = true } = {}) {
      page = script ? scripted : still
      await page.setViewportSize({ width, height })
      faults = []
      await page.goto(site + address)
    },
    resize: (width, height = 900) => page.setViewportSize({ width, height }),
    evaluate: (run: (argument: never) => unknown, argument?: unknown) => page.evaluate(run as never, argument) as never,
    async click(selector) {
      await standStill(page.locator(selector).first())
      await page.locator(selector).first().click()
    },
    async select(selector, value) {
      await page.locator(selector).first().selectOption(value)
    },
    type: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
    faults: async () => faults,
    close: () => browser.close(),
  }
}
