import type { Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, builtPages } from '../out/built.ts'
import { executablePath, launch, sayWithoutBrowser, serveOut } from '../browser/chromium.ts'
import { faultsOf, inTurn, isListing } from '../browser/faults.ts'

sayWithoutBrowser('what a browser shows of the pages of listings')

// Apart from the other tests (`npm run test:every-page`): the pages of listings are of one kind, of which those see some, and looking at all takes long.
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

  const paths = builtPages.map(addressOf).filter(isListing)

  it('there are such pages', () => {
    expect(paths.length).toBeGreaterThan(34)
  })

  it.each(inTurn(paths))('%s fits at %i px, %s, is quiet, asks nobody else and has no axe violation', async (path, width, colorScheme) => {
    expect(await faultsOf(browser, origin, path, width, colorScheme)).toEqual([])
  })
})
