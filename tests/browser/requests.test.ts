import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.ts'

inBrowser('what a server is asked for', (site) => {
  // What a driver tells of requests leaves out those for icons and manifests; a server gets them all.
  it.each(['/staking/pools/', '/staking/', '/glossary/', '/staking/pools/lido/', '/'])('at most four files for %s before the reader touches it, the manifest after', async (address) => {
    const asked: string[] = []
    const note = (request: IncomingMessage) => void asked.push(request.url ?? '')
    site.server.on('request', note)
    const page = await site.newPage()
    await page.goto(site.origin + address, { waitUntil: 'networkidle' })
    await page.locator('footer select').waitFor()
    expect(asked[0]).toBe(address)
    expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(4)
    const named = () => page.locator('link[rel=manifest]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(await named()).toEqual([])
    await page.keyboard.press('Shift')
    expect(await named()).toEqual(['/manifest.webmanifest'])
    // The browser's own view of it: no fault.
    const devtools = await page.context().newCDPSession(page)
    const { errors, url } = await devtools.send('Page.getAppManifest')
    expect([errors, new URL(url).pathname]).toEqual([[], '/manifest.webmanifest'])
    expect(asked).toContain('/manifest.webmanifest')
    site.server.off('request', note)
  })
})
