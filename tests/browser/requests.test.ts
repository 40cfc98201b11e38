import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.ts'

inBrowser('what a server is asked for', (site) => {
  // What a driver tells of requests leaves out those for icons and manifests; a server gets them all.
  it.each(['/staking/pools/', '/staking/', '/glossary/', '/staking/pools/lido/', '/'])('at most four files for %s before the reader touches it; besides, once the page stands, the manifest and an icon named there', async (address) => {
    const asked: string[] = []
    const note = (request: IncomingMessage) => void asked.push(request.url ?? '')
    site.server.on('request', note)
    const page = await site.newPage()
    await page.goto(site.origin + address, { waitUntil: 'networkidle' })
    await page.locator('footer select').waitFor()
    expect(asked[0]).toBe(address)
    // Whether a browser asks for these two, and when, is its own affair: it offers to install the site.
    const own = asked.filter((file) => !/^\/(?:manifest\.webmanifest|icon-\w+\.png)$/.test(file))
    expect(own.length, own.join(' ')).toBeLessThanOrEqual(4)
    // The browser's own view of the manifest: no fault.
    const devtools = await page.context().newCDPSession(page)
    const { errors, url } = await devtools.send('Page.getAppManifest')
    expect([errors, new URL(url).pathname]).toEqual([[], '/manifest.webmanifest'])
    site.server.off('request', note)
  })
})
