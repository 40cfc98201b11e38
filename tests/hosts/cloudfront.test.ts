import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { redirects } from '../../src/redirects.ts'
import { root } from '../files.ts'
import { addressOf, builtFiles, builtPages } from '../out/built.ts'
import { attacks } from './attacks.ts'
import { headersOf } from './expected.ts'

// CloudFront runs on no other machine; what it runs for this site are two functions, and those do.
const [request = '', response = ''] = [...readFileSync(join(root, 'deploy/s3-cloudfront.md'), 'utf8').matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code)
type Answer = { uri?: string; statusCode?: number; headers?: Record<string, { value: string } | undefined> }
const run = (code: string, event: object) => runInNewContext(`${code}\nhandler(event)`, { event }) as Answer
const ask = (uri: string) => run(request, { request: { uri } })
const redirectOf = (uri: string) => [ask(uri).statusCode, ask(uri).headers?.location?.value]

it('gives each page its file, and every other file as it is', () => {
  for (const page of builtPages.filter((file) => file !== '404.html')) expect(ask(addressOf(page)).uri).toBe(`/${page}`)
  expect(builtFiles.filter((file) => !file.endsWith('.html') && !/\/_|^_/.test(file)).filter((file) => ask(`/${file}`).uri !== `/${file}`)).toEqual([])
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
