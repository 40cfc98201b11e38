import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { redirects } from '../../src/redirects.ts'
import { forHosts } from '../../src/built-files.ts'
import { headerRules } from '../../src/publish/hosting/rules.ts'
import { canonicalOf } from '../../src/site.ts'
import { builtFiles, bytesOf } from '../out/built.ts'
import { ask, askRaw } from './ask.ts'
import { attacks } from './attacks.ts'
import { nowhereInEnglish, nowhereInLanguages } from './nowhere.ts'
import { askedFiles, everywhere, forever, foreverFiles, headersOf, typeOf } from './expected.ts'
import type { Started } from './start.ts'

/** In what a server that is right may still differ from another. */
export interface Habits {
  /** It sends the packed files of the build; others pack by themselves. */
  sendsPacked: boolean
  /** It sends a part of a file when asked for it. Who does not sends the whole: readers have to take both. */
  sendsParts: boolean
  /** It can be told to hide what the build writes for hosts. Nothing in there is secret. */
  hides: boolean
  /** It adds the headers of an address also where nothing is. */
  rulesForMissing: boolean
  /** It answers with an error of its own (5xx) where an address holds a null byte: it asks the file system for such a name. */
  failsAtNull: boolean
  /** It lets programs in other people's pages read everything, not only the data. */
  opensEverything: boolean
}

/** The address of each page in the sitemap, from the root of the site. */
const pages = [...bytesOf('sitemap.xml').toString('utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url.replace(canonicalOf('/').slice(0, -1), ''))
const fileOf = (page: string) => `${page.slice(1)}index.html`
const missing = ['/nothing', '/nothing/', '/staking/nothing/', '/staking/nothing.md', '/_next/static/nothing.js', '/pagefind/index/nothing.pf_index', '/api/v1/nothing.json']

/** Holds a server that serves `out/` to the table of headers and to what readers, programs and attackers do. */
export function holdToTable(title: string, start: () => Promise<Started>, { sendsPacked, sendsParts, hides, rulesForMissing, failsAtNull, opensEverything }: Habits): void {
  describe(title, () => {
    let server: Started
    let origin = ''
    beforeAll(async () => {
      server = await start()
      origin = server.origin
    })
    afterAll(() => server?.stop())

    /** What differs between headers and what they should be. */
    const faultsOf = (headers: Readonly<Record<string, string>>, expected: Readonly<Record<string, string>>) => Object.entries(expected).filter(([name, value]) => headers[name] !== value).map(([name, value]) => `${name}: ${headers[name]}, expected ${value}`)

    it('there are pages in the sitemap', () => {
      expect(pages.length).toBeGreaterThan(50)
      expect(pages.filter((page) => !builtFiles.includes(fileOf(page)))).toEqual([])
    })

    it.each(pages)('%s answers 200 with its type and headers, packed for who takes it packed', async (page) => {
      for (const [accepted, encoding, unpack, end] of [['br', 'br', brotliDecompressSync, '.br'], ['gzip, deflate, br', 'br', brotliDecompressSync, '.br'], ['gzip', 'gzip', gunzipSync, '.gz'], ['identity', undefined, (body: Buffer) => body, '']] as const) {
        const { status, headers, body } = await ask(origin, page, { 'accept-encoding': accepted })
        expect(status).toBe(200)
        expect(headers['content-type']).toMatch(typeOf('index.html'))
        expect(faultsOf(headers, headersOf(page))).toEqual([])
        expect(headers['content-encoding']).toEqual(sendsPacked || accepted !== 'gzip, deflate, br' ? encoding : expect.stringMatching(/^(br|gzip)$/))
        if (sendsPacked) {
          if (encoding) expect(headers.vary).toBe('Accept-Encoding')
          expect(body.equals(bytesOf(fileOf(page) + end))).toBe(true)
        }
        if (headers['content-encoding'] === encoding) expect(unpack(body).equals(bytesOf(fileOf(page)))).toBe(true)
      }
    })

    it('every other file answers 200 with its type and headers', async () => {
      expect(askedFiles.length).toBeGreaterThan(250)
      const faults: string[] = []
      for (const file of askedFiles) {
        const { status, headers, body } = await ask(origin, `/${file}`, { 'accept-encoding': 'identity' })
        const type = headers['content-type'] ?? ''
        faults.push(...[...(status === 200 ? [] : [`status ${status}`]), ...(typeOf(file).test(type) ? [] : [`type ${type}`]), ...(body.equals(bytesOf(file)) ? [] : ['other bytes']), ...faultsOf(headers, headersOf(`/${file}`))].map((fault) => `${file}: ${fault}`))
        if (!opensEverything && !file.startsWith('api/v1/') && headers['access-control-allow-origin']) faults.push(`${file}: open to other sites`)
      }
      expect(faults).toEqual([])
    })

    it('what changes its name with its text is kept for ever, and nothing else is', async () => {
      expect(foreverFiles.length).toBeGreaterThan(60)
      for (const file of foreverFiles.slice(0, 5)) expect((await ask(origin, `/${file}`)).headers['cache-control']).toBe(forever)
      expect(headerRules('').flatMap(({ headers }) => headers['Cache-Control'] ?? []).filter((value) => value !== forever)).toEqual([])
    })

    it.each(redirects.map(({ from, to }) => [from, to]))('%s leads to %s for good', async (from, to) => {
      const { status, headers } = await ask(origin, from)
      expect([status, headers.location]).toEqual([301, to])
    })

    it.each([['/staking', '/staking/'], ['/staking/pools', '/staking/pools/'], ['/staking/pools?compare=lido', '/staking/pools/?compare=lido'], ['/index.html', '/'], ['/staking/pools/index.html', '/staking/pools/']])('a page has one address: %s leads to %s', async (from, to) => {
      const { status, headers } = await ask(origin, from)
      expect([301, 308]).toContain(status)
      expect(headers.location).toBe(to)
    })

    it.each(missing)('%s is missing: 404 with the page that says so, as safe as the others, and kept by nobody', async (path) => {
      const { status, headers, body } = await ask(origin, path, { 'accept-encoding': 'identity' })
      expect(status).toBe(404)
      expect(headers['content-type']).toMatch(typeOf('404.html'))
      expect(body.equals(bytesOf('404.html'))).toBe(true)
      expect(faultsOf(headers, everywhere)).toEqual([])
      expect(headers['cache-control'] ?? '').not.toContain('immutable')
      if (!rulesForMissing) expect(headers.link).toBeUndefined()
    })

    it('an address that leads nowhere is answered in its language: below /es/ in Spanish, everywhere else in English', async () => {
      for (const [path, file] of [...nowhereInLanguages, ...nowhereInEnglish.map((path) => [path, '404.html'] as const)]) {
        const { status, body } = await ask(origin, path, { 'accept-encoding': 'identity' })
        expect([path, status, body.equals(bytesOf(file))]).toEqual([path, 404, true])
      }
    })

    it('HEAD says the same as GET, without the text', async () => {
      for (const path of ['/', '/staking/pools/', '/api/v1/pools.json']) {
        const [head, get] = [await ask(origin, path, {}, 'HEAD'), await ask(origin, path)]
        expect([head.status, head.body.length]).toEqual([200, 0])
        const without = ({ headers: { date: _, 'content-length': __, 'transfer-encoding': ___, ...rest } }: typeof head) => rest
        expect(without(head)).toEqual(without(get))
      }
    })

    it('sends a part where a part is asked for, or all of it', async () => {
      const { status, headers, body } = await ask(origin, '/staking/pools/', { range: 'bytes=100-299', 'accept-encoding': 'identity' })
      const whole = bytesOf('staking/pools/index.html')
      expect(status).toBe(sendsParts ? 206 : 200)
      if (sendsParts) expect(headers['content-range']).toBe(`bytes 100-299/${whole.length}`)
      expect(body.equals(sendsParts ? whole.subarray(100, 300) : whole)).toBe(true)
    })

    it.each(['br', 'gzip', 'identity'])('answers 304 to who has the newest text already, packed as %s', async (accepted) => {
      for (const path of ['/staking/pools/', '/feed.xml', `/${foreverFiles[0]}`]) {
        const { headers: { etag = '' } } = await ask(origin, path, { 'accept-encoding': accepted })
        expect(etag).toMatch(/^(W\/)?".+"$/)
        const again = await ask(origin, path, { 'accept-encoding': accepted, 'if-none-match': etag })
        expect([again.status, again.body.length]).toEqual([304, 0])
        expect((await ask(origin, path, { 'accept-encoding': accepted, 'if-none-match': '"another"' })).status).toBe(200)
      }
    })

    it.each(attacks)('gives nothing to who asks for %j', async (target) => {
      const text = await askRaw(origin, target.replace('http://host', origin))
      const status = Number(/^HTTP\/1\.\d (\d+)/.exec(text)?.[1] ?? 400)
      const location = /^location: (.*)\r$/im.exec(text)?.[1]
      expect(text).not.toMatch(/root:.*:0:0|"private": true|^set-cookie/im)
      // Where the site has a page for it, that is what comes; what leads on leads to this site.
      if (status < 300) expect(text.replaceAll('\r', '')).toContain('<title>')
      if (location !== undefined) expect(new URL(location, origin).origin).toBe(origin)
      if (!failsAtNull) expect(status).toBeLessThan(500)
    })

    // Where nothing can hide it there is nothing to test.
    if (hides) it('keeps to itself what the build tells hosts', async () => {
      for (const file of Object.values(forHosts)) for (const end of ['', '.br', '.gz', '/']) expect((await ask(origin, `/${file}${end}`)).status, file + end).toBe(404)
    })
  })
}
