import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { redirects } from '../../src/redirects.ts'
import { root } from '../files.ts'
import { addressOf, builtFiles, builtPages } from '../out/built.ts'
import { attacks } from './attacks.ts'
import { askedFiles, headersOf, typeOf } from './expected.ts'
import { nowhereInEnglish, nowhereInLanguages } from './nowhere.ts'

// CloudFront runs on no other machine; what it runs for this site are two functions, and those do.
const [request = '', response = ''] = [...readFileSync(join(root, 'deploy/s3-cloudfront.md'), 'utf8').matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code)
type Answer = { uri?: string; statusCode?: number; headers?: Record<string, { value: string } | undefined> }
const run = (code: string, event: object) => runInNewContext(`${code}\nhandler(event)`, { event }) as Answer
const below = (code: string) => code.replace("var base = '';", "var base = '/guide';")
const ask = (uri: string, code = request) => run(code, { request: { uri } })
const redirectOf = (uri: string, code = request) => [ask(uri, code).statusCode, ask(uri, code).headers?.location?.value]
const types = [...readFileSync(join(root, 'deploy/s3-cloudfront.md'), 'utf8').matchAll(/--include "([^"]*)" --content-type "([^"]*)"/g)].map(([, files, type]) => [files, type])

it('gives each page its file, and every other file as it is', () => {
  for (const page of builtPages.filter((file) => file !== '404.html')) expect(ask(addressOf(page)).uri).toBe(`/${page}`)
  expect(askedFiles.filter((file) => ask(`/${file}`).uri !== `/${file}`)).toEqual([])
})

it('leads on as the other hosts do', () => {
  for (const { from, to } of [...redirects, { from: '/staking', to: '/staking/' }, { from: '/staking/pools/index.html', to: '/staking/pools/' }, { from: '/index.html', to: '/' }]) expect(redirectOf(from)).toEqual([301, to])
})

it.each(attacks)('leads to no other site who asks for %j', (uri) => {
  const location = ask(uri).headers?.location?.value
  if (location !== undefined) expect(new URL(location, 'https://guide.example').origin).toBe('https://guide.example')
})

it('says where the Markdown and the data of each page are', () => {
  for (const page of builtPages.filter((file) => file !== '404.html')) {
    expect(run(response, { request: { uri: `/${page}` }, response: { headers: {} } }).headers?.link?.value).toBe(headersOf(addressOf(page)).link)
  }
})

it('gives each file the type that the other hosts give it', () => {
  expect(types.map(([files]) => files)).toEqual(['*.md', '*.webmanifest', '*.ics', 'feed.xml', '*/feed.xml'])
  for (const [files = '', type = ''] of types) expect(type).toMatch(typeOf(files.replace('*/', 'staking/pools/lido/')))
})

it.each(['//', '//staking', '/staking//', '/.git/config', '/.env', '/staking/a b', '/staking\\', '/%2e%2e/', '/a%00', '*', 'x', '/staking/ä'])('looks for no file where somebody asks for %j', (uri) => {
  expect(ask(uri)).toEqual({ uri: '/_missing' })
})

it('looks for no file that is there where an address leads nowhere; the one page for that is English, and the guide says so', () => {
  for (const [base, code] of [['', request], ['/guide', below(request)]] as const) {
    for (const path of [...nowhereInEnglish, ...nowhereInLanguages.map(([nowhere]) => nowhere)]) {
      // CloudFront hands over what was asked without what stands behind "?".
      const [uri = ''] = path.split('?')
      const { uri: first, headers } = ask(base + uri, code)
      const { uri: file = first ?? '' } = headers?.location ? ask(headers.location.value, code) : {}
      expect([path, builtFiles.includes(file.slice(1))]).toEqual([path, false])
    }
  }
  const guide = readFileSync(join(root, 'deploy/s3-cloudfront.md'), 'utf8')
  expect(guide).toContain("Answer the bucket's errors 403 and 404 with `/404.html` and the code 404. CloudFront has one such page for a distribution: below `/es/` it is the English one")
})

it('says the same of a build below a folder, once its line says which', () => {
  const [requestBelow, responseBelow] = [below(request), below(response)]
  for (const page of builtPages.filter((file) => file !== '404.html')) {
    expect(ask(`/guide${addressOf(page)}`, requestBelow).uri).toBe(`/${page}`)
    expect(run(responseBelow, { request: { uri: `/${page}` }, response: { headers: {} } }).headers?.link?.value).toBe(headersOf(addressOf(page), { basePath: '/guide' }).link)
  }
  for (const { from, to } of [...redirects, { from: '', to: '/' }, { from: '/staking', to: '/staking/' }, { from: '/staking/pools/index.html', to: '/staking/pools/' }, { from: '/index.html', to: '/' }]) expect(redirectOf(`/guide${from}`, requestBelow)).toEqual([301, `/guide${to}`])
  for (const uri of ['/', '/staking/', '/feed', '/guidex/', '//guide/', '/guide//', '/GUIDE/', '/x/guide/']) expect(ask(uri, requestBelow)).toEqual({ uri: '/_missing' })
})
