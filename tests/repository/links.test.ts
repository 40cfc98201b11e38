import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addressesInText, addressesInValue, filesByAddress } from '../../src/review/addresses.ts'
import { checkLinks, isPublic, type LinkOptions } from '../../src/review/links.ts'

let server: Server
let origin: string
let asked: string[]
let underWay = 0
let mostUnderWay = 0

/** The status of an answer, and where it redirects to; nothing for no answer at all. */
function answerTo({ method, url = '' }: IncomingMessage): { status: number; location?: string } | undefined {
  const [, kind = '', value = ''] = url.split('/')
  const times = asked.filter((line) => line === `${method} ${url}`).length
  switch (kind) {
    case 'status': return { status: Number(value) }
    case 'head': return { status: method === 'HEAD' ? Number(value) : 200 }
    case 'once': return { status: times > 1 ? 200 : Number(value) }
    case 'hops': return value === '0' ? { status: 200 } : { status: 302, location: `/hops/${Number(value) - 1}` }
    case 'round': return { status: 301, location: '/round' }
    case 'nowhere': return { status: 302 }
    case 'to': return { status: 302, location: decodeURIComponent(value) }
    case 'slow': return { status: 200 }
    default: return undefined
  }
}

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const answer = answerTo(request)
    if (!answer) return
    mostUnderWay = Math.max(mostUnderWay, ++underWay)
    setTimeout(() => {
      underWay--
      response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location })
      response.end(request.method === 'HEAD' ? undefined : 'text')
    }, request.url?.startsWith('/slow') ? 20 : 0)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
})

const visited: string[] = []
const recordingFetch: typeof fetch = (input, init) => {
  visited.push(String(input))
  return fetch(input, init)
}
const options = (more: Partial<LinkOptions> = {}): LinkOptions => ({ fetch: recordingFetch, mayVisit: (url) => url.origin === origin, timeout: 60_000, pause: 0, ...more })
const stateOf = async (path: string) => {
  // Only where silence is what is tested is the wait short: a busy machine is slow to answer, too.
  const [result] = await checkLinks([`${origin}${path}`], options(path === '/silent' ? { timeout: 2_000 } : {}))
  return `${result?.state}: ${result?.why}`
}

describe('an address', () => {
  it.each([
    ['/status/200', 'alive: 200', ['HEAD']],
    ['/status/204', 'alive: 204', ['HEAD']],
    ['/hops/1', 'alive: 200', ['HEAD', 'HEAD']],
    ['/hops/5', 'alive: 200', ['HEAD', 'HEAD', 'HEAD', 'HEAD', 'HEAD', 'HEAD']],
    ['/head/405', 'alive: 200', ['HEAD', 'GET']],
    ['/head/501', 'alive: 200', ['HEAD', 'GET']],
    ['/head/403', 'alive: 200', ['HEAD', 'GET']],
    ['/head/404', 'alive: 200', ['HEAD', 'GET']],
    ['/once/503', 'alive: 200', ['HEAD', 'HEAD']],
    ['/once/429', 'alive: 200', ['HEAD', 'HEAD']],
    ['/status/404', 'dead: 404', ['HEAD', 'GET']],
    ['/status/410', 'dead: 410', ['HEAD']],
    ['/to/%2Fstatus%2F404', 'dead: 404', ['HEAD', 'HEAD', 'GET', 'GET']],
    ['/status/403', 'unclear: 403', ['HEAD', 'GET']],
    ['/status/405', 'unclear: 405', ['HEAD', 'GET']],
    ['/status/401', 'unclear: 401', ['HEAD']],
    ['/status/429', 'unclear: 429', ['HEAD', 'HEAD']],
    ['/status/500', 'unclear: 500', ['HEAD', 'HEAD']],
    ['/status/503', 'unclear: 503', ['HEAD', 'HEAD']],
    ['/status/304', 'unclear: 304', ['HEAD']],
    ['/nowhere', 'unclear: 302', ['HEAD']],
    ['/hops/6', 'unclear: more than 5 redirects', ['HEAD', 'HEAD', 'HEAD', 'HEAD', 'HEAD', 'HEAD']],
    ['/round', 'unclear: more than 5 redirects', ['HEAD', 'HEAD', 'HEAD', 'HEAD', 'HEAD', 'HEAD']],
    ['/to/http%3A%2F%2F%5B', 'unclear: no connection', ['HEAD', 'HEAD']],
    ['/silent', 'unclear: no answer in time', ['HEAD', 'HEAD']],
  ])('%s is %s', async (path, state, methods) => {
    expect(await stateOf(path)).toBe(state)
    expect(asked.map((line) => line.split(' ')[0])).toEqual(methods)
  })

  it.each(['http://127.0.0.2/', 'https://127.0.0.2/', '//127.0.0.2/', 'http://[::1]/', 'http://169.254.169.254/latest/meta-data/', 'file:///etc/passwd', 'data:text/plain,x', 'http://0x7f000002/'])('that redirects to %s is followed no further', async (target) => {
    visited.length = 0
    expect(await stateOf(`/to/${encodeURIComponent(target)}`)).toBe('unclear: redirects to something that is not a public https address')
    expect(visited.filter((address) => !address.startsWith(`${origin}/to/`))).toEqual([])
  })

  it('of a host that nobody knows is dead', async () => {
    let calls = 0
    const unknownHost: typeof fetch = () => {
      calls++
      return Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) }))
    }
    expect(await checkLinks(['https://gone.fi/'], { fetch: unknownHost, pause: 0 })).toEqual([{ address: 'https://gone.fi/', state: 'dead', why: 'no such host' }])
    expect(calls).toBe(2)
  })

  it.each(['EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'CERT_HAS_EXPIRED'])('that fails with %s is not called dead', async (code) => {
    const failing: typeof fetch = () => Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) }))
    expect(await checkLinks(['https://gone.fi/'], { fetch: failing, pause: 0 })).toEqual([{ address: 'https://gone.fi/', state: 'unclear', why: code }])
  })

  it('that is none is a result, not an error', async () => {
    expect(await checkLinks(['', 'https://['], options())).toMatchObject([{ state: 'unclear' }, { state: 'unclear' }])
  })

  it('inside the network is not asked for, unless the caller allows it', async () => {
    visited.length = 0
    const { mayVisit: _, ...closed } = options()
    const results = await checkLinks([`${origin}/status/200`, 'https://127.0.0.1/', 'https://localhost/'], closed)
    expect(results.map(({ why }) => why)).toEqual(Array(3).fill('is not a public https address'))
    expect(visited).toEqual([])
  })
})

it('many addresses are tried a few at once, and come back in their order', async () => {
  mostUnderWay = 0
  const addresses = Array.from({ length: 20 }, (_, n) => `${origin}/slow/${n}`)
  const results = await checkLinks(addresses, options({ atOnce: 3 }))
  expect(results.map(({ address }) => address)).toEqual(addresses)
  expect(results.every(({ state }) => state === 'alive')).toBe(true)
  expect(mostUnderWay).toBe(3)
})

describe('a public address', () => {
  it.each(['https://lido.fi/', 'https://docs.lido.fi:8443/x', 'https://xn--caf-dma.example/', 'https://1inch.io/', 'https://mylocal.net/'])('%s is one', (address) => expect(isPublic(new URL(address))).toBe(true))
  it.each([
    'http://lido.fi/', 'ftp://lido.fi/', 'https://127.0.0.1/', 'https://127.1/', 'https://2130706433/', 'https://0x7f000001/', 'https://0177.0.0.1/', 'https://10.0.0.1/', 'https://169.254.169.254/',
    'https://8.8.8.8/', 'https://127.0.0.1./', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://localhost/', 'https://LOCALHOST/', 'https://localhost./', 'https://a.localhost/', 'https://intranet/',
    'https://metadata.google.internal/', 'https://printer.local/', 'https://router.home.arpa/', 'https://127。0。0。1/',
  ])('%s is none', (address) => expect(isPublic(new URL(address))).toBe(false))
})

describe('addresses in files', () => {
  it.each([
    ['See https://a.fi/x.', ['https://a.fi/x']],
    ['[a](https://a.fi/x), [b](https://b.fi/y_(z)) and (https://c.fi/?q=1&r=2#s)!', ['https://a.fi/x', 'https://b.fi/y_(z)', 'https://c.fi/?q=1&r=2#s']],
    ['<https://a.fi/>, `https://b.fi/` and **https://c.fi/**', ['https://a.fi/', 'https://b.fi/', 'https://c.fi/']],
    ['<Card href="https://a.fi/x" />', ['https://a.fi/x']],
    ['[1]: https://a.fi/x\n', ['https://a.fi/x']],
    ['http://a.fi ttps://a.fi //a.fi https:// a.fi', []],
  ])('%s', (text, addresses) => expect(addressesInText(text)).toEqual(addresses))

  it('are found however deep, and only as whole values', () => {
    const value = { url: 'https://a.fi/', note: 'see https://b.fi/', n: 1, no: null, list: [{ sources: [{ url: 'https://c.fi/a"b' }, { url: 'http://d.fi/' }] }] }
    expect(addressesInValue(value)).toEqual(['https://a.fi/', 'https://c.fi/a"b'])
  })

  it('count once, with every file that names them, without examples', () => {
    const found = filesByAddress([['a', ['https://a.fi', 'https://a.fi/#x', 'https://docs.example.org/x', 'https://x.example/', 'https://[']], ['b', ['https://a.fi/#y', 'https://b.fi/']]])
    expect([...found]).toEqual([['https://a.fi/', ['a', 'b']], ['https://b.fi/', ['b']]])
  })
})
