import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHost } from '../hosts/host-of-build.ts'
import type { Started } from '../hosts/start.ts'
import { addressOf, builtPages } from '../out/built.ts'
import { executablePath, launch, pageIn, sayWithoutBrowser } from './chromium.ts'
import { attack, elsewhere, listen, type Outcome, violationsOf } from './injected.ts'

sayWithoutBrowser('pages under the headers of a host, and what is slipped into them')

describe.skipIf(!executablePath)('in a browser, under the headers of a host', () => {
  let browser: Browser
  let host: Started
  beforeAll(async () => {
    host = await startHost()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await host?.stop()
  })

  // Chromium reports what a policy stops to the console, also where no script runs that could listen.
  describe.each([['on', true], ['off', false]] as const)('with JavaScript %s', (_, javaScriptEnabled) => {
    let page: Page
    const said: string[] = []
    beforeAll(async () => {
      page = await pageIn(browser, { javaScriptEnabled })
      await listen(page)
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      // What the next page cuts short is no complaint.
      page.on('requestfailed', (request) => request.failure()?.errorText === 'net::ERR_ABORTED' || said.push(`${request.url()} ${request.failure()?.errorText}`))
    })
    afterAll(() => page?.context().close())

    it.each(builtPages.map(addressOf))('%s breaks no policy', async (path) => {
      said.length = 0
      const answer = await page.goto(host.origin + path, { waitUntil: 'load' })
      expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'")
      expect(said).toEqual([])
      if (javaScriptEnabled) expect(await violationsOf(page)).toEqual([])
    })
  })

  describe.each([
    ['the header and the page itself', { header: true, meta: true }],
    ['the header alone', { header: true, meta: false }],
    ['the page itself alone', { header: false, meta: true }],
  ])('a page into which something was slipped, covered by %s', (_, covered) => {
    let outcome: Outcome
    beforeAll(async () => void (outcome = await attack(browser, host.origin, covered)))

    it('runs no script, loads nothing, applies no style and sends no form of it', () => {
      const { did, reached, violations } = outcome
      expect(did).toEqual([])
      expect(reached).toEqual([])
      for (const directive of ['script-src-elem', 'script-src-attr', 'style-src-elem', 'style-src-attr', 'base-uri', 'img-src', 'form-action']) expect(violations).toContain(directive)
    })

    it('draws no text as HTML, not even for a script of this site', () => {
      const { errors } = outcome
      expect(errors).toContainEqual(expect.stringMatching(/This document requires 'TrustedHTML' assignment/))
    })
  })

  it('and without either, all of it happens: the tests above can fail', async () => {
    const { did, reached, errors } = await attack(browser, host.origin, { header: false, meta: false })
    expect(did.toSorted()).toEqual(['base', 'innerHTML', 'javascript: link', 'onerror', 'script in the head', 'script in the text', 'srcdoc', 'style attribute', 'style element'])
    expect(reached).toEqual(expect.arrayContaining(['picture', 'script', 'style', 'frame', 'object', 'form?'].map((name) => `${elsewhere}/${name}`)))
    expect(errors).toEqual([])
  })
})
