import type { Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, builtPages } from '../out/built.ts'
import { executablePath, launch, sayWithoutBrowser, serveOut } from '../browser/chromium.ts'
import { faultsOf, looks } from '../browser/faults.ts'

sayWithoutBrowser('what a browser shows of every page in four looks')

// Apart from the other tests (`npm run test:every-page`): those see each kind of page in one look, and four looks at all of them take minutes.
describe.skipIf(!executablePath)('in a browser', () => {
  let browser: Browser
  let server: Server
  let origin: string

  beforeAll(async () => {
    browser = await launch()
    ;({ server, origin } = await serveOut())
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it('there are pages of every kind', () => {
    expect(builtPages.length).toBeGreaterThan(50)
  })

  it.each(builtPages.map(addressOf))('%s fits on a phone and a desk in light and dark, is quiet, asks nobody else and has no axe violation', async (path) => {
    expect(await faultsOf(browser, origin, path, looks)).toEqual([])
  })
})
