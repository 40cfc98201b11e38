import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { pathOfListing } from '../../src/registry/categories.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import { pageIn } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { listings } = loadRegistry(root)
const listed = new Set(listings.map((listing) => `${pathOfListing(listing)}/`))

/** Whether the page at an address is that of a listing. */
export function isListing(path: string): boolean {
  return listed.has(path)
}

/** The pages of some listings: the first of each category, and those that were removed. */
export function someListings(): string[] {
  return listings.filter(({ category, removed }, index) => removed || listings.findIndex((other) => other.category === category) === index).map((listing) => `${pathOfListing(listing)}/`)
}

/** A way to look at a page: how wide, and in which colours. */
export interface Look {
  width: number
  colorScheme: 'light' | 'dark'
}

/** A phone and a desk, each in both colours. */
export const looks: readonly Look[] = [320, 1280].flatMap((width) => [{ width, colorScheme: 'light' as const }, { width, colorScheme: 'dark' as const }])

/** Pages, each with a way to look at it: on a small light screen and on a large dark one in turn. */
export function inTurn(paths: readonly string[]): [path: string, width: number, colorScheme: Look['colorScheme']][] {
  return paths.map((path, index) => (index % 2 === 0 ? [path, 320, 'light'] : [path, 1440, 'dark']))
}

/** One page of a browser that goes from address to address and says what is wrong there. It costs less than a page for each look. */
export class Inspector {
  private readonly faults: string[] = []
  private at = ''

  private constructor(readonly page: Page, private readonly origin: string) {
    page.on('console', (message) => this.faults.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => this.faults.push(String(error)))
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) this.faults.push(`request: ${request.url()}`)
    })
  }

  /** `origin` is where the build is served. */
  static async in(browser: Browser, origin: string): Promise<Inspector> {
    return new Inspector(await pageIn(browser), origin)
  }

  /** Opens a page, unless it is open, looks at it in each way and gives what is wrong: width, console, strangers, accessibility with everything folded away opened. */
  async faultsOf(path: string, ways: readonly Look[]): Promise<string[]> {
    const { page } = this
    if (this.at !== path) {
      await page.goto(this.origin + path)
      await page.evaluate(axe)
      // What is out of sight is drawn as well: it would keep the height it had before it was opened.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('* { content-visibility: visible !important }')
        document.adoptedStyleSheets.push(sheet)
      })
      this.at = path
    }
    const excess = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    const fold = (open: boolean) => page.evaluate((opened) => document.querySelectorAll('details').forEach((details) => (details.open = opened)), open)
    for (const { width, colorScheme } of ways) {
      const at = `${width} px, ${colorScheme}: `
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await fold(false)
      if ((await excess()) > 0) this.faults.push(`${at}scrolls sideways by ${await excess()} px`)
      await fold(true)
      if ((await excess()) > 0) this.faults.push(`${at}opened, scrolls sideways by ${await excess()} px`)
      // What has too little contrast for AA has too little for AAA: it is looked for once.
      const violations = await page.evaluate(async () => {
        const { violations: found } = await (window as never as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } }).axe.run({ resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`)
      })
      this.faults.push(...violations.map((violation) => at + violation))
    }
    return this.faults.splice(0)
  }

  /** Closes the page. */
  close(): Promise<void> {
    return this.page.context().close()
  }
}
