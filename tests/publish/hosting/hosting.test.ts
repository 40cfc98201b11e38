import { namesIn } from '../../names-in.ts'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildTag } from '../../../src/publish/hosting/build-tag.ts'
import { caddyfile, caddyPolicy } from '../../../src/publish/hosting/caddy.ts'
import { headersFile, redirectsFile } from '../../../src/publish/hosting/cloudflare-and-netlify.ts'
import { hostingFiles } from '../../../src/publish/hosting/files.ts'
import { nginxConf, nginxPolicy } from '../../../src/publish/hosting/nginx.ts'
import { langs } from '../../../src/languages.ts'
import { redirects } from '../../../src/redirects.ts'
import { forHosts, tagFile } from '../../../src/built-files.ts'
import { headerRules, hidden, pages, plainPath, regexOf, stray } from '../../../src/publish/hosting/rules.ts'
import { s3CloudFront } from '../../../src/publish/hosting/s3-cloudfront.ts'
import { inlineOf } from '../../../src/publish/page/policy.ts'
import { treeOf } from '../../../src/publish/page/tree.ts'
import { inlineOfAll, policyOf } from '../../../src/publish/policy.ts'
import { builtFiles, builtPages, bytesOf, translatedPages } from '../../out/built.ts'

const rules = headerRules('')
const everywhere = Object.entries(rules[0]?.headers ?? {})

describe('the table of headers', () => {
  it('says one thing of each address: only values of lists add up', () => {
    const addresses = ['/', '/staking/', '/staking/pools/', '/staking/pools/lido/', '/_next/static/a.js', '/pagefind/index/a', '/pagefind/fragment/a', '/pagefind/pagefind.js', '/api/v1/pools.json', '/feed.xml', '/staking/pools/lido/feed.xml', '/calendar.ics']
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

  it('calls every feed one, and nothing else', () => {
    const patterns = rules.filter(({ headers }) => headers['Content-Type']?.startsWith('application/atom+xml')).map(({ on }) => new RegExp(regexOf(on)))
    expect(builtFiles.filter((file) => patterns.some((pattern) => pattern.test(`/${file}`)))).toEqual(builtFiles.filter((file) => /(?:^|\/)feed\.xml$/.test(file)))
    // In each language one for the site, and one for each product.
    expect(builtFiles.filter((file) => file.endsWith('feed.xml')).length).toBe(langs.length * (1 + builtFiles.filter((file) => file.endsWith('/index.json')).length))
  })

  it('leads to Markdown from every page that says what it is', () => {
    expect(builtPages.filter((file) => file !== '404.html' && !builtFiles.includes(file.replace(/html$/, 'md')))).toEqual([])
  })
})

describe('_headers', () => {
  it('is what the table says, under a policy for all pages', () => {
    const all = policyOf(inlineOfAll([...builtPages, ...translatedPages].map((file) => inlineOf(treeOf(bytesOf(file).toString('utf8'))))))
    const text = bytesOf(forHosts.headers).toString('utf8')
    const policy = /Content-Security-Policy: (.*)/.exec(text)?.[1] ?? ''
    expect(policy.endsWith(";frame-ancestors 'none'")).toBe(true)
    // The order in which pages are read may differ, what they may do may not.
    expect(new Set(policy.split(/[; ]/))).toEqual(new Set(`${all};frame-ancestors 'none'`.split(/[; ]/)))
    expect(text).toBe(headersFile(policy.replace(";frame-ancestors 'none'", ''), '', 4))
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
    for (const { headers } of rules.slice(1)) for (const value of Object.values(headers)) expect(text.replaceAll('\\"', '"').replaceAll(/\$base\b|\{vars\.base\}/g, '')).toContain(value.replace('; charset=utf-8', ''))
    for (const { from, to } of redirects) expect(text).toMatch(new RegExp(`${from}"?:? .*${to}`))
  })

  const build = { policy: "default-src 'none'", basePath: '', tag: '0a1b' }
  it('take policy, tag and folder from the build', () => {
    expect(nginxConf()).toContain(`/${forHosts.nginx};`)
    expect(nginxPolicy(build)).toBe(`set $policy "default-src 'none';frame-ancestors 'none'";\nset $tag "0a1b";\nset $base "";\n`)
    expect(caddyfile()).toContain(`/${forHosts.caddy}\n`)
    expect(caddyPolicy(build)).toBe(`header Content-Security-Policy "default-src 'none';frame-ancestors 'none'"\nvars tag "0a1b"\nvars base ""\nmap {path} {former} {\n\tdefault ""\n}\nmap {http.request.orig_uri.path} {in} {\n\t~^/(es|ar|zh)(?:/|$) "/\${1}"\n\tdefault ""\n}\n`)
  })

  it.each([['/guide', '^/guide'], ['/a/b', '^/a/b'], ['/v1.2', '^/v1\\.2']])('serve a build below %s', (basePath, pattern) => {
    expect(nginxPolicy({ ...build, basePath })).toContain(`set $base "${basePath}";\nif ($uri !~ "^(?:${pattern.slice(1)}(?:/(?!_error\\z)|\\z)|/_error\\z)") { return 404; }\nrewrite "${pattern}\\z" ${basePath}/ permanent;\nrewrite "(?s)${pattern}(/.*)\\z" $1;\n`)
    expect(caddyPolicy({ ...build, basePath })).toContain(`vars base "${basePath}"\nuri strip_prefix ${basePath}\n`)
  })
})

describe('what a build tells hosts', () => {
  it.each(['/guide', '/a/b', '/v1.2', '/a-b_c'])('of the folder %s', (basePath) => {
    expect(hostingFiles({ policy: 'p', basePath, tag: '0a' }, ['index.html']).map(([path]) => path)).toEqual([...Object.values(forHosts), `${tagFile}0a`])
  })

  it.each([['guide', '"guide"'], ['/guide/', '"/guide/"'], ['/', '"/"'], ['//guide', '"//guide"'], ['/a//b', '"/a//b"'], ['/..', '"/.."'], ['/.git', '"/.git"'], ['/a b', '"/a b"'], ['/a"; return 200 "', '"/a\\"; return 200 \\""'], ['/a\n', '"/a\\n"'], ['/{path}', '"/{path}"'], ['/$uri', '"/$uri"'], ['/~me', '"/~me"']])('nothing of the folder %j, and there is no build', (basePath, printed) => {
    expect(() => hostingFiles({ policy: 'p', basePath, tag: '0a' }, ['index.html'])).toThrow(`Unexpected BASE_PATH ${printed}, expected folders of letters, digits, ".", "-" and "_", without a slash at the end; write "/guide".`)
  })
})

describe('the tag of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tag-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const tagOf = (files: Readonly<Record<string, string>>) => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, 'api'), { recursive: true })
    for (const [file, text] of Object.entries(files)) {
      writeFileSync(join(folder, file), text)
      utimesSync(join(folder, file), 0, 0)
    }
    return buildTag(namesIn(folder))
  }
  const files = { 'index.html': 'a page', 'api/pools.json': '{"token":"0xaa"}' }

  it('is the same for the same files', () => {
    expect(tagOf(files)).toMatch(/^[0-9a-f]{32}$/)
    expect(tagOf(files)).toBe(tagOf(files))
  })

  it.each([
    ['an address of the same length', { ...files, 'api/pools.json': '{"token":"0xbb"}' }],
    ['one file more, and it is empty', { ...files, 'robots.txt': '' }],
    ['a file less', { 'index.html': 'a page' }],
    ['a file of another name', { 'index.htm': 'a page', 'api/pools.json': '{"token":"0xaa"}' }],
    ['texts that changed places', { 'index.html': '{"token":"0xaa"}', 'api/pools.json': 'a page' }],
    ['a name that took a letter of the text', { 'index.htmla': ' page', 'api/pools.json': '{"token":"0xaa"}' }],
    ['two texts that are one', { 'index.html': 'a pageapi/pools.json\0{"token":"0xaa"}' }],
  ])('is another with %s', (_, other) => {
    expect(tagOf(other as typeof files)).not.toBe(tagOf(files))
  })
})

describe('addresses', () => {
  it('of this site are all plain, and nothing that readers ask for is hidden', () => {
    const asked = builtFiles.map((file) => `/${file.replace(/(?<=^|\/)index\.html$/, '')}`)
    expect(asked.filter((address) => !new RegExp(plainPath).test(address))).toEqual([])
    expect(asked.filter((address) => new RegExp(hidden).test(address)).map((address) => address.replace(/[0-9a-f]{32}$/, '')).sort()).toEqual([...Object.values(forHosts).map((name) => `/${name}`), `/${tagFile}`].sort())
  })

  it.each(['', '//', '//staking', '/staking//', '/.', '/..', '/.git/config', '/staking/.env', '/.well-known2/x', '/a b', '/a\\b', '/a%b', '/a\nb', '/a\n', '/ä', '/a?b', 'x', '*', '/a~'])('%j is not plain', (address) => {
    expect(new RegExp(plainPath).test(address)).toBe(false)
  })

  it.each(['/..', '/../', '/a/..;/b', '/%2e%2E/', '/.%2e', '/a..b', '/.', '/./', '/a/./b', '/a/%2e', '/a/.?b', '/%2F%2e%2fb', '/#', '/a#b', '/#/..'])('%s leads up or nowhere', (address) => {
    expect(new RegExp(stray, 'i').test(address)).toBe(true)
  })

  it.each(['/', '/.well-known/security.txt', '/a.b', '/a/b.c', '/a%2eb', '/a./b'])('%s does not', (address) => {
    expect(new RegExp(stray, 'i').test(address)).toBe(false)
  })
})
