import type { Server } from 'node:http'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { executablePath, launch, pageIn, sayWithoutBrowser, type Serving, serveOut } from './chromium.ts'

/** A browser and a server that serves a build, alive while the tests of `inBrowser` run. */
export class Site {
  browser!: Browser
  server!: Server
  /** Where the build is served: `http://127.0.0.1:12345`. */
  origin = ''
  readonly pages: Page[] = []

  /** A page of a reader nobody has seen before, 1280 px wide unless `options` say otherwise; closed after the test. */
  async newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await pageIn(this.browser, { viewport: { width: 1280, height: 900 }, ...options })
    this.pages.push(page)
    return page
  }
}

/**
 * Tests of what a browser shows of `title`, each with the site at hand; left out with a line where there is no browser.
 * `serving` says what is served and how, once the tests begin: `out/` as it is by default.
 */
export function inBrowser(title: string, tests: (site: Site) => void, serving: () => Serving = () => ({})): void {
  sayWithoutBrowser(title)
  describe.skipIf(!executablePath)(title, () => {
    const site = new Site()
    beforeAll(async () => {
      const options = serving()
      site.browser = await launch()
      Object.assign(site, await serveOut(options))
    })
    afterEach(async () => {
      for (const page of site.pages.splice(0)) await page.context().close()
    })
    afterAll(async () => {
      await site.browser?.close()
      site.server?.close()
    })
    tests(site)
  })
}
