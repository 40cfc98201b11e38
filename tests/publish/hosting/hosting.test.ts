import { describe, expect, it } from 'vitest'
import { caddyfile, caddyPolicy } from '../../../src/publish/hosting/caddy.ts'
import { headersFile, redirectsFile } from '../../../src/publish/hosting/cloudflare-and-netlify.ts'
import { nginxConf, nginxPolicy } from '../../../src/publish/hosting/nginx.ts'
import { redirects } from '../../../src/redirects.ts'
import { forHosts, headerRules, pages, regexOf } from '../../../src/publish/hosting/rules.ts'
import { s3CloudFront } from '../../../src/publish/hosting/s3-cloudfront.ts'
import { inlineOf, policyOf } from '../../../src/publish/policy.ts'
import { builtFiles, builtPages, bytesOf } from '../../out/built.ts'

const rules = headerRules('')
const everywhere = Object.entries(rules[0]?.headers ?? {})

describe('the table of headers', () => {
  it('says one thing of each address: only values of lists add up', () => {
    const addresses = ['/', '/staking/', '/staking/pools/', '/staking/pools/lido/', '/_next/static/a.js', '/pagefind/index/a', '/pagefind/fragment/a', '/pagefind/pagefind.js', '/api/v1/pools.json', '/feed.xml']
    for (const address of addresses) {
      const names = rules.filter(({ on }) => on === '/*' || new RegExp(regexOf(on)).test(address)).flatMap(({ headers }) => Object.keys(headers)).filter((name) => name !== 'Link')
      expect(names.filter((name, index) => names.indexOf(name) !== index), address).toEqual([])
    }
  })

  it('calls no file immutable whose name stays when its text changes', () => {
    const immutable = rules.filter(({ headers }) => headers['Cache-Control']?.includes('immutable')).map(({ on }) => new RegExp(regexOf(on)))
    const files = builtFiles.filter((file) => immutable.some((pattern) => pattern.test(`/${file}`)))
    expect(files.length).toBeGreaterThan(60)
    expect(files.filter((file) => !/[._-][0-9a-z_-]{7,}\.(?:\w+\.)*\w+$/i.test(file))).toEqual([])
  })

  it.each([['/', true], ['/staking/', true], ['/staking/pools/lido/', true], ['/index.html', false], ['/favicon.svg', false], ['/staking', false]])('takes %s for a page: %s', (address, is) => {
    expect(new RegExp(regexOf(pages)).test(address)).toBe(is)
  })

  it('leads to data from every page of a product, and each of them is there', () => {
    const patterns = rules.filter(({ on, headers }) => on !== pages && headers.Link?.includes('<index.json>')).map(({ on }) => new RegExp(regexOf(on)))
    const matched = builtPages.map((file) => `/${file.replace(/index\.html$/, '')}`).filter((address) => patterns.some((pattern) => pattern.test(address)))
    expect(matched.length).toBeGreaterThan(30)
    expect(matched.filter((address) => !builtFiles.includes(`${address.slice(1)}index.json`))).toEqual([])
    expect(builtFiles.filter((file) => file.endsWith('/index.json')).length).toBe(matched.length)
  })

  it('leads to Markdown from every page that says what it is', () => {
    expect(builtPages.filter((file) => file !== '404.html' && !builtFiles.includes(file.replace(/html$/, 'md')))).toEqual([])
  })
})

describe('_headers', () => {
  it('is what the table says, under a policy for all pages', () => {
    const all = policyOf(inlineOf(...builtPages.map((file) => bytesOf(file).toString('utf8'))))
    const text = bytesOf(forHosts.headers).toString('utf8')
    const policy = /Content-Security-Policy: (.*)/.exec(text)?.[1] ?? ''
    expect(policy.endsWith(";frame-ancestors 'none'")).toBe(true)
    // The order in which pages are read may differ, what they may do may not.
    expect(new Set(policy.split(/[; ]/))).toEqual(new Set(`${all};frame-ancestors 'none'`.split(/[; ]/)))
    expect(text).toBe(headersFile(policy.replace(";frame-ancestors 'none'", ''), '', 3))
  })

  it('keeps the limits of Cloudflare, or there is no build', () => {
    expect(() => headersFile('x'.repeat(2000), '', 3)).toThrow('Unexpected line of 2050 letters in _headers ("  Content-Security-Policy: xxxxxxxxxxxxx…"), expected at most 2000: Cloudflare drops longer ones. Let more pages share their styles.')
    expect(() => headersFile('x', '', 100)).toThrow(/^Unexpected \d+ rules in _headers, expected at most 100: Cloudflare drops the rest\. Pages have to share rules\.$/)
  })

  it('stands under the base path', () => {
    const text = headersFile('p', '/guide', 1)
    expect(text).toMatch(/^\/guide\/\*\n {2}Content-Security-Policy: p;frame-ancestors 'none'\n/)
    expect(text).toContain('\n/guide/:a/\n')
    expect(text).toContain('</guide/api/v1/pools.json>')
    expect(text.split('\n').filter((line) => line.startsWith('/') && !line.startsWith('/guide/'))).toEqual([])
  })
})

describe('redirects', () => {
  const exists = (address: string) => builtFiles.includes(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`)

  it('lead from addresses that are nothing to pages and files that are there', () => {
    expect(redirects.length).toBeGreaterThan(3)
    expect(redirects.filter(({ from, to }) => exists(from) || exists(`${from}/`) || !exists(to))).toEqual([])
  })

  it('are written as hosts read them', () => {
    expect(redirectsFile('/guide')).toContain('/guide/feed /guide/feed.xml 301\n')
  })
})

describe('the settings of each server', () => {
  it.each([['nginx', nginxConf()], ['Caddy', caddyfile()], ['CloudFront', s3CloudFront()]])('%s: say every header of the table and every redirect', (_, text) => {
    for (const [name, value] of everywhere) expect(text).toMatch(new RegExp(`${name}\\W+${value.replace(/[()*]/g, '\\$&')}`))
    for (const { headers } of rules.slice(1)) for (const value of Object.values(headers)) expect(text.replaceAll('\\"', '"')).toContain(value)
    for (const { from, to } of redirects) expect(text).toMatch(new RegExp(`${from}"?:? .*${to}`))
  })

  it('take the policy from the build', () => {
    expect(nginxConf()).toContain(`/${forHosts.nginx};`)
    expect(nginxPolicy("default-src 'none'")).toBe(`set $policy "default-src 'none';frame-ancestors 'none'";\n`)
    expect(caddyfile()).toContain(`/${forHosts.caddy}\n`)
    expect(caddyPolicy("default-src 'none'")).toBe(`header Content-Security-Policy "default-src 'none';frame-ancestors 'none'"\n`)
  })
})
