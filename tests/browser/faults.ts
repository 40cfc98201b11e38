import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
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

/** Pages, each with a way to look at it: on a small light screen and on a large dark one in turn. */
export function inTurn(paths: readonly string[]): [path: string, width: number, colorScheme: 'light' | 'dark'][] {
  return paths.map((path, index) => (index % 2 === 0 ? [path, 320, 'light'] : [path, 1440, 'dark']))
}

/** Opens a page and gives what is wrong with it: width, console, strangers, accessibility with everything folded away opened. */
export async function faultsOf(browser: Browser, origin: string, path: string, width: number, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const page = await pageIn(browser, { viewport: { width, height: 900 }, colorScheme })
  const faults: string[] = []
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`request: ${request.url()}`)
  })
  await page.goto(origin + path)
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if ((await excess()) > 0) faults.push(`scrolls sideways by ${await excess()} px`)
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
  if ((await excess()) > 0) faults.push(`opened, scrolls sideways by ${await excess()} px`)
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (window as never as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } }).axe.run({ resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`)
  })
  await page.context().close()
  return [...faults, ...violations]
}
