import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../until.ts'
import { type AsWritten, caddyAsWritten, nginxAsWritten } from './as-written.ts'
import { type Answer, ask } from './ask.ts'
import { caddy } from './caddy.ts'
import { buildWith, withAnotherAddress } from './new-build.ts'
import { hasNginx } from './nginx.ts'
import { type Site, siteIn } from './site.ts'
import { sayWithout } from './start.ts'

if (!hasNginx) sayWithout('nginx with its brotli module', 'nginx as README sets it up')
if (!caddy) sayWithout('caddy', 'Caddy as README sets it up')

const hosts = [...(hasNginx ? [['nginx', nginxAsWritten] as const] : []), ...(caddy ? [['Caddy', caddyAsWritten] as const] : [])]
const later = 'Fri, 25 Nov 2039 20:24:00 GMT'

/** Sets nginx and Caddy up for a build as README says, and looks at what readers get, also from the next build. `addresses` are all that must be there, `data` a file with a token address in it. */
export function servedAsWritten(site: () => Site, addresses: () => string[], data: string): void {
  describe.each(hosts)('%s, set up as README says', (_, setUp) => {
    let host: AsWritten
    let deployed: Site
    beforeAll(async () => {
      host = await setUp(site().folder)
      deployed = siteIn(host.site, site().basePath)
    })
    afterAll(() => host?.stop())
    const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => ask(host.origin, path, { host: host.host, connection: 'close', ...headers })

    it('gives every page, and everything that a page leads to or loads', async () => {
      const answers = await Promise.all(addresses().map(async (address) => [address, (await get(address)).status]))
      expect(answers.filter(([, status]) => status !== 200)).toEqual([])
    })

    it('gives its policy with every page, and the page for what is missing, packed', async () => {
      for (const path of [`${site().basePath}/`, `${site().basePath}/staking/pools/`]) expect((await get(path)).headers['content-security-policy']).toBe(site().policy)
      const { status, headers, body } = await get(`${site().basePath}/nothing`, { 'accept-encoding': 'br' })
      expect([status, headers['content-encoding'], headers['content-security-policy']]).toEqual([404, 'br', site().policy])
      expect(body.equals(deployed.bytesOf('404.html.br'))).toBe(true)
    })

    // From here on the build in the folder is another one.
    it('gives a changed address to everybody, though neither length nor time of the file changed', async () => {
      const path = `${site().basePath}/${data}`
      const packings = ['br', 'gzip', 'identity']
      const before = deployed.bytesOf(data).toString('utf8')
      const after = withAnotherAddress(before)
      expect(after.length).toBe(before.length)
      const asked = async (headers: Readonly<Record<string, string>>, packing = 'identity') => get(path, { 'accept-encoding': packing, ...headers })
      const tags = new Map<string, string>()
      for (const packing of packings) tags.set(packing, (await asked({}, packing)).headers.etag ?? '')
      expect(new Set(tags.values()).size).toBe(3)
      for (const [packing, tag] of tags) for (const other of packings) expect((await asked({ 'if-none-match': tag }, other)).status, `${tag} for ${other}`).toBe(packing === other ? 304 : 200)
      expect((await asked({ 'if-none-match': `"x", ${tags.get('identity')?.replace('W/', '')}` })).status).toBe(304)
      expect((await asked({ 'if-modified-since': later })).status).toBe(200)

      buildWith(deployed, data, after)
      // The host was not told yet: it says nothing of what it cannot know.
      for (const packing of packings) {
        const { status, headers } = await asked({ 'if-none-match': tags.get(packing) ?? '' }, packing)
        expect([status, headers.etag, headers['last-modified']]).toEqual([200, undefined, undefined])
      }
      host.reload()
      // Those who worked before may answer for a moment yet.
      expect(await until(async () => (await Promise.all(Array.from({ length: 12 }, () => asked({})))).every(({ headers }) => headers.etag !== undefined), 50, 200)).toBe(true)
      for (const packing of packings) {
        for (const headers of [{ 'if-none-match': tags.get(packing) ?? '' }, { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, { 'if-modified-since': later }, { 'if-none-match': tags.get(packing) ?? '', 'if-modified-since': later }, { range: 'bytes=0-99', 'if-range': tags.get(packing) ?? '' }]) {
          const { status, body } = await asked(headers, packing)
          expect([status, body.equals(deployed.bytesOf(`${data}${{ br: '.br', gzip: '.gz' }[packing] ?? ''}`))], JSON.stringify(headers)).toEqual([200, true])
        }
        const { headers: { etag = '' }, body } = await asked({}, packing)
        expect(etag).not.toBe(tags.get(packing))
        if (packing === 'identity') expect(body.toString('utf8')).toBe(after)
        expect((await asked({ 'if-none-match': etag }, packing)).status).toBe(304)
      }

      // And back, as after a mistake.
      buildWith(deployed, data, before)
      host.reload()
      expect(await until(async () => (await asked({})).headers.etag === tags.get('identity'), 50, 200)).toBe(true)
      // Workers of before answer what was open to them for a moment more.
      expect(await until(async () => (await asked({ 'if-none-match': tags.get('identity') ?? '' })).status === 304, 50, 200)).toBe(true)
    })
  })
}
