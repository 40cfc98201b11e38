import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isPublicAddress, readWeb, webDefaults } from '../../src/recheck/web.ts'
import { linesOfText } from '../../src/registry/checks/lines.ts'
import { hashOfPassage, passageOf } from '../../src/registry/checks/passage.ts'
import { serve, type WebServer } from './https-server.ts'

let web: WebServer
let answer: (request: IncomingMessage, response: ServerResponse) => void
beforeAll(async () => void (web = await serve((request, response) => answer(request, response))))
afterAll(() => web.stop())
beforeEach(() => void (web.asked.length = 0))

const answers = (body: string | Buffer, type?: string, more = {}) => (_: IncomingMessage, response: ServerResponse) => void response.writeHead(200, { ...(type === undefined ? {} : { 'content-type': type }), ...more }).end(body)
const readOne = async (path = '/fees.md', more = {}) => (await readWeb([web.at(path)], { ...web.options, ...more })).get(web.at(path))

describe('a text is read', () => {
  it.each([
    ['text/plain; charset=utf-8', 'text'],
    ['text/plain', 'text'],
    ['text/markdown', 'text'],
    ['text/x-solidity', 'text'],
    ['application/json', 'text'],
    ['application/ld+json', 'text'],
    ['application/yaml', 'text'],
    ['text/html', 'html'],
    ['TEXT/HTML; Charset="UTF-8"', 'html'],
    ['application/xhtml+xml ;charset=utf-8', 'html'],
  ])('as %s: %s', async (header, type) => {
    answer = answers('Lido takes 10 %.', header)
    expect(await readOne()).toEqual({ read: { text: 'Lido takes 10 %.', type } })
  })

  it.each([
    ['packed', gzipSync('10 %'), { 'content-encoding': 'gzip' }, '10 %'],
    ['packed, by an old name', gzipSync('10 %'), { 'content-encoding': ' X-Gzip' }, '10 %'],
    ['packed in two', Buffer.concat([gzipSync('10 '), gzipSync('%')]), { 'content-encoding': 'gzip' }, '10 %'],
    ['not packed, and saying so', '10 %', { 'content-encoding': 'identity' }, '10 %'],
    ['with a mark of byte order', '\ufeff10 %', {}, '10 %'],
    ['with letters of two to four bytes', '\u00e9\u20ac\u{1f41f}', {}, '\u00e9\u20ac\u{1f41f}'],
    ['empty', '', {}, ''],
    ['with the name of another encoding, though it is UTF-8', '\u00e9', { 'content-type': 'text/plain; charset=iso-8859-1' }, '\u00e9'],
    ['of the most bytes there may be', 'x'.repeat(1_000), {}, 'x'.repeat(1_000)],
  ])('%s', async (_, body, headers, text) => {
    answer = answers(body, 'text/plain', headers)
    expect(await readOne('/', { mostBytes: 1_000 })).toEqual({ read: { text, type: 'text' } })
  })

  it('with plain words, and nothing that tells one reader from another', async () => {
    answer = ({ url }, response) => void (url === '/' ? response.writeHead(302, { location: '/b', 'set-cookie': 'a=b; Path=/' }).end() : response.writeHead(200, { 'content-type': 'text/plain' }).end())
    await readOne('/')
    const { host } = new URL(web.at('/'))
    const headers = { 'user-agent': 'recheck', accept: 'text/plain, text/markdown, text/html, application/xhtml+xml, application/json, text/*;q=0.9, */*;q=0.1', 'accept-encoding': 'gzip', host, connection: 'close' }
    expect(web.asked.map(({ method, url, headers }) => ({ method, url, headers }))).toEqual([{ method: 'GET', url: '/', headers }, { method: 'GET', url: '/b', headers }])
  })

  it('where the same host leads to, up to three times', async () => {
    answer = ({ url = '' }, response) => {
      const next = { '/1': '/2', '/2': '3?a=b', '/3?a=b': web.at('/4#part') }[url]
      if (next) response.writeHead(next === '/2' ? 301 : 308, { location: next }).end()
      else response.writeHead(200, { 'content-type': 'text/plain' }).end(url)
    }
    expect(await readOne('/1')).toEqual({ read: { text: '/4', type: 'text' } })
  })

  it.each([[429], [500], [503]])('at the second try, after %i', async (status) => {
    answer = (_, response) => void response.writeHead(web.asked.length === 1 ? status : 200, { 'content-type': 'text/plain', 'retry-after': '9999' }).end('fine')
    expect(await readOne()).toEqual({ read: { text: 'fine', type: 'text' } })
    expect(web.asked.length).toBe(2)
  })

  it('at the second try, after a connection that broke off', async () => {
    answer = (request, response) => void (web.asked.length === 1 ? request.socket.destroy() : answers('fine', 'text/plain')(request, response))
    expect(await readOne()).toEqual({ read: { text: 'fine', type: 'text' } })
  })
})

it('a text that changed has another passage, or none, and another hash', async () => {
  const passage = async (text: string) => {
    answer = answers(text, 'text/plain')
    return passageOf(linesOfText((await readOne())?.read?.text ?? ''), { find: 'takes a fee' })
  }
  const before = await passage('# Fees\n\nLido takes a fee of 10%.\n')
  expect(before).toBe('Lido takes a fee of 10%.')
  expect(await passage('# Fees of Lido\r\n\r\n  Lido  takes a\tfee of 10%.\r\n')).toBe(before)
  expect(await passage('Nobody takes anything.')).toBeUndefined()
  const after = await passage('Lido takes a fee of 12%. \u001b[31m**[x](javascript:1)**|\u202e\u0007')
  expect(after).toBe('Lido takes a fee of 12%. [31m**[x](javascript:1)**|')
  expect(hashOfPassage(after ?? '')).not.toBe(hashOfPassage(before ?? ''))
})

describe('many addresses', () => {
  /** How many were read at once, at most: of all, and of one host. */
  async function atOnce(addresses: string[]) {
    answer = answers('fine', 'text/plain')
    const open: string[] = []
    const most = { all: 0, host: 0 }
    const mayVisit = (url: URL) => {
      open.push(url.host)
      most.all = Math.max(most.all, open.length)
      most.host = Math.max(most.host, open.filter((host) => host === url.host).length)
      return true
    }
    const read = await readWeb(addresses, { ...web.options, mayVisit, onAnswer: (address) => void open.splice(open.indexOf(new URL(address).host), 1) })
    return { ...most, read }
  }

  it('are read four at once, one at once of a host, and answered in their order', async () => {
    const addresses = ['a', 'b', 'c', 'd', 'e', 'f', 'f', 'f'].map((name, index) => web.at(`/${index}`, `${name}.example.org`))
    const { all, host, read } = await atOnce(addresses)
    expect({ all, host }).toEqual({ all: 4, host: 1 })
    expect([...read.keys()]).toEqual(addresses)
    expect(web.asked.map(({ url }) => url).sort()).toEqual(['/0', '/1', '/2', '/3', '/4', '/5', '/6', '/7'])
  })

  it('of one host are read one after the other', async () => {
    const { all, host } = await atOnce(['/a', '/b', '/c'].map((path) => web.at(path)))
    expect({ all, host }).toEqual({ all: 1, host: 1 })
    expect(web.asked.map(({ url }) => url)).toEqual(['/a', '/b', '/c'])
  })

  it('are asked once each, however often they are given, and once for all places on a page', async () => {
    answer = answers('fine', 'text/plain')
    const told: string[] = []
    const addresses = [web.at('/a'), web.at('/a#fees'), web.at('/a'), web.at('/a#owners')]
    const read = await readWeb(addresses, { ...web.options, onAnswer: (address) => void told.push(address) })
    expect(web.asked.length).toBe(1)
    expect([...read.values()]).toEqual(Array.from({ length: 3 }, () => ({ read: { text: 'fine', type: 'text' } })))
    expect(told).toEqual([addresses[0], addresses[1], addresses[3]])
  })

  it('may be none', async () => {
    expect(await readWeb([])).toEqual(new Map())
  })

  it('are answered though one of them is not', async () => {
    answer = (request, response) => (request.url === '/bad' ? void response.writeHead(404).end() : answers('fine', 'text/plain')(request, response))
    expect([...(await readWeb([web.at('/bad'), 'nonsense', web.at('/a')], web.options)).values()]).toEqual([{ unclear: 'is gone (404)' }, { unclear: 'is not a public https address' }, { read: { text: 'fine', type: 'text' } }])
  })
})

describe('a host that is down', () => {
  const lost = 'was not asked for, after its host gave no answer 3 times in a row'
  const five = ['/a', '/b', '/c', '/d', '/e']
  const readFive = async () => [...(await readWeb([...five.map((path) => web.at(path)), web.at('/other', 'other.example.org')], { ...web.options, pause: 0 })).values()].map(({ read, unclear }) => unclear ?? read?.text)
  const down = (status: number, from: string, to: string) => ({ url = '', headers: { host = '' } }: IncomingMessage, response: ServerResponse) => void response.writeHead(url >= from && url <= to && !host.startsWith('other') ? status : 200, { 'content-type': 'text/plain' }).end('fine')

  it.each<[string, number, string]>([
    ['busy', 429, 'answers with 429'],
    ['failing', 503, 'answers with 503'],
  ])('is asked for no more when it was %s three times, each tried twice; others are', async (_, status, why) => {
    answer = down(status, '/a', '/e')
    expect(await readFive()).toEqual([why, why, why, lost, lost, 'fine'])
    expect(web.asked.map(({ url = '' }) => url).sort()).toEqual(['/a', '/a', '/b', '/b', '/c', '/c', '/other'])
  })

  it('is asked for no more where nothing connects', async () => {
    const why = 'is on a host that was not found'
    const read = await readWeb(five.map((path) => `https://gone.example.org${path}`), { pause: 0, lookup: (_, __, done) => done(Object.assign(new Error(), { code: 'ENOTFOUND' }), []) })
    expect([...read.values()]).toEqual([why, why, why, lost, lost].map((unclear) => ({ unclear })))
  })

  it('may be up again before', async () => {
    answer = down(503, '/b', '/c')
    expect(await readFive()).toEqual(['fine', 'answers with 503', 'answers with 503', 'fine', 'fine', 'fine'])
  })

  it('is not one whose files are gone', async () => {
    answer = down(404, '/a', '/d')
    expect(await readFive()).toEqual([...Array.from({ length: 4 }, () => 'is gone (404)'), 'fine', 'fine'])
  })
})

it('the limits are those that are promised', () => {
  expect(webDefaults).toEqual({ mostBytes: 2_000_000, timeout: 20_000, pause: 3_000 })
})

describe('an address is public', () => {
  it.each(['https://docs.lido.fi/', 'https://raw.githubusercontent.com/lidofinance/docs/main/README.md', 'https://example.org/?a#b'])('%s', (address) => {
    expect(isPublicAddress(new URL(address))).toBe(true)
  })

  it.each([
    'http://docs.lido.fi/', 'ftp://docs.lido.fi/', 'file:///etc/passwd', 'data:text/plain,10%', 'https://docs.lido.fi:8443/', 'https://me@docs.lido.fi/', 'https://:secret@docs.lido.fi/', 'https://localhost/', 'https://lido/', 'https://lido.fi./', 'https://router.lan/',
    'https://metadata.google.internal/', 'https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://0177.0.0.1/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://169.254.169.254/', 'https://127.0.0.1.nip.io/', 'https://8.8.8.8/',
  ])('not %s', async (address) => {
    expect(isPublicAddress(new URL(address))).toBe(false)
    expect((await readWeb([address])).get(address)).toEqual({ unclear: 'is not a public https address' })
  })
})
