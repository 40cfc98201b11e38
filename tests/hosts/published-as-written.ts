import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import sirv from 'sirv'
import { beforeAll, describe, expect, it } from 'vitest'
import { forHosts } from '../../src/built-files.ts'
import { languages, type Translated, translatedLangs } from '../../src/languages.ts'
import { root } from '../files.ts'
import { cellOf } from './as-written.ts'
import { ask } from './ask.ts'
import { readHeaders } from './headers-file.ts'
import { pagesOf } from './links.ts'
import { nowhereInEnglish, nowhereInLanguages } from './nowhere.ts'
import type { Site } from './site.ts'

/** Does with a build what README says for hosts that run no program of ours, and looks whether everything stands where readers ask for it. */
export function publishedAsWritten(basePath: string, site: () => Site, addresses: () => string[], data: string, without: readonly string[]): void {
  describe('Cloudflare Pages and Netlify, as README says', () => {
    /** The folder that is published: out/, or what README's commands make of it. */
    let published = ''
    beforeAll(() => {
      expect(cellOf('Cloudflare Pages')).toContain('publish `out/`')
      expect(cellOf('Netlify')).toContain('the same')
      published = site().folder
      if (!site().basePath) return
      const commands = /publish `site\/`:\n\n```sh\n([^]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? 'false'
      const { status, stderr } = spawnSync('sh', ['-e', '-c', commands], { cwd: dirname(site().folder), encoding: 'utf8' })
      expect(status, stderr).toBe(0)
      published = join(dirname(site().folder), 'site')
    })
    /** The file that stands at an address. */
    const fileAt = (address: string) => join(published, address, address.endsWith('/') ? 'index.html' : '')

    it('every page, and everything that a page leads to or loads, stands at its address', () => {
      expect(addresses().filter((address) => !existsSync(fileAt(address)))).toEqual([])
      expect(existsSync(join(published, '404.html'))).toBe(true)
    })

    /** The page for what is missing that Cloudflare Pages takes: the nearest, going up from the address. */
    const nearest = (address: string): string => {
      const [path = ''] = address.split('?')
      const above = path.split('/').slice(0, -1)
      const folder = above.map((_, up) => above.slice(0, above.length - up).join('/')).find((each) => existsSync(join(published, each, '404.html')))
      return `${folder ?? ''}/404.html`
    }
    /** The one that Netlify takes: of the first rule that fits, if it is there, or that at the root. Below a folder, that stands before the addresses, as the file says. */
    const told = (address: string): string => {
      const text = readFileSync(join(root, 'deploy/netlify.toml'), 'utf8')
      expect(text).toContain('Below a folder such as /guide, put it before the addresses in a copy of this file.')
      const rules = [...text.matchAll(/\[\[redirects\]\]\n {2}from = "(.+)\*"\n {2}to = "(.+)"\n {2}status = 404\n/g)].map(([, from = '', to = '']) => ({ from: basePath + from, to: basePath + to }))
      expect(rules).toHaveLength(translatedLangs.length)
      const { to = '/404.html' } = rules.find(({ from }) => address.startsWith(from)) ?? {}
      return existsSync(join(published, to)) ? to : '/404.html'
    }

    it.each([['Cloudflare Pages', nearest], ['Netlify', told]])('%s answers an address that leads nowhere in its language', (_, pageFor) => {
      const said = (address: string) => /<html lang="([^"]+)"/.exec(readFileSync(join(published, pageFor(address)), 'utf8'))?.[1]
      for (const [path, file] of nowhereInLanguages) expect([path, said(basePath + path)]).toEqual([path, site().has(file) ? languages[path.split('/')[1] as Translated].tag : 'en'])
      for (const path of nowhereInEnglish) expect([path, said(basePath + path)]).toEqual([path, 'en'])
      if (!basePath) expect(nowhereInLanguages.filter(([, file]) => !site().has(file))).toEqual([])
    })

    it('_headers and _redirects stand at the root, and speak of addresses that are there', () => {
      const headersOf = readHeaders(readFileSync(join(published, forHosts.headers), 'utf8'))
      for (const page of pagesOf(site())) expect([page, headersOf(page)['Content-Security-Policy']]).toEqual([page, site().policy])
      for (const feed of ['/feed.xml', '/staking/pools/some-pool/feed.xml', '/staking/solo/some-tool/feed.xml', '/staking/saas/some-service/feed.xml']) expect(headersOf(site().basePath + feed)['Content-Type']).toBe('application/atom+xml; charset=utf-8')
      for (const other of ['/staking/pools/feed.xml', '/staking/pools/a/b/feed.xml', '/sitemap.xml']) expect(headersOf(site().basePath + other)['Content-Type']).toBeUndefined()
      expect(headersOf(`${site().basePath}/calendar.ics`)['Content-Type']).toBe('text/calendar; charset=utf-8')
      expect(headersOf(`${site().basePath}/${data}`)['Access-Control-Allow-Origin']).toBe('*')
      const redirects = readFileSync(join(published, forHosts.redirects), 'utf8').trim().split('\n').map((line) => line.split(' '))
      expect(redirects.length).toBeGreaterThan(5)
      expect(redirects.filter(([, to = '']) => !existsSync(fileAt(to)) && !without.includes(to))).toEqual([])
      expect(redirects.filter(([from = '']) => !from.startsWith(`${site().basePath}/`) || existsSync(fileAt(`${from}/`)))).toEqual([])
    })
  })

  if (basePath) it('GitHub Pages serves it below the name of a repository: every page, all it leads to or loads, and its policy', async () => {
    expect(cellOf('GitHub Pages')).toContain('publish `out/` with `BASE_PATH` set to the name of the repository, such as `/guide`')
    // What GitHub does with the folder of a project, without any header of ours.
    const files = sirv(site().folder)
    const server = createServer((request, response) => {
      const missing = () => void response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(site().bytesOf('404.html'))
      if (!request.url?.startsWith(`${site().basePath}/`)) return missing()
      request.url = request.url.slice(site().basePath.length)
      files(request, response, missing)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const faults: string[] = []
      for (const address of addresses()) {
        const { status, headers, body } = await ask(origin, address, { connection: 'close' })
        if (status !== 200) faults.push(`${address}: ${status}`)
        if (headers['content-type']?.startsWith('text/html') && !body.includes(`<meta http-equiv="Content-Security-Policy" content="default-src 'none';`)) faults.push(`${address}: no policy`)
      }
      expect(faults).toEqual([])
      // It takes one page for all that is missing, and README says so.
      expect(cellOf('GitHub Pages')).toContain('It has one page for all that is missing, the English one')
      for (const path of [...nowhereInEnglish, ...nowhereInLanguages.map(([nowhere]) => nowhere)]) {
        const { status, body } = await ask(origin, site().basePath + path, { connection: 'close' })
        expect([path, status, body.equals(site().bytesOf('404.html'))]).toEqual([path, 404, true])
      }
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
}
