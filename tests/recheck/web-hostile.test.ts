import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readWeb, type WebOptions } from '../../src/recheck/web.ts'
import { serve, type WebServer } from './https-server.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

let web: WebServer
let answer: Handler
beforeAll(async () => void (web = await serve((request, response) => answer(request, response))))
afterAll(() => web.stop())
beforeEach(() => void (web.asked.length = 0))

const readOne = async (address = web.at('/'), more: WebOptions = {}) => (await readWeb([address], { ...web.options, ...more })).get(address)
const text = { 'content-type': 'text/plain' }
const answers = (status: number, headers: Record<string, string | string[]> = text, body: string | Buffer = 'fee'): Handler => (_, response) => void response.writeHead(status, headers).end(body)
const leadsTo = (location: () => string, status = 302): Handler => (_, response) => answers(status, { location: location() })(_, response)
/** As bytes, which a server need not have by the book. */
const raw = (head: string, body = 'fee'): Handler => ({ socket }) => void socket.end(Buffer.from(`${head}\r\n\r\n${body}`, 'latin1'))

const neither = 'is neither a text nor a page'
const notPublic = 'leads to something that is not a public https address'
const elsewhere = 'leads to another host'

describe('a server is not believed, and asked no further', () => {
  it.each<[string, Handler, string]>([
    ['leads to another host', leadsTo(() => 'https://evil.example.org/'), elsewhere],
    ['leads to another host on the same port', leadsTo(() => web.at('/', 'evil.example.org')), elsewhere],
    ['leads to a host within its own', leadsTo(() => web.at('/', 'a.docs.example.org')), elsewhere],
    ['leads to another host without saying how', leadsTo(() => '//evil.example.org/'), elsewhere],
    ['leads to another port', leadsTo(() => 'https://docs.example.org:1/'), elsewhere],
    ['leads to this machine', leadsTo(() => 'https://127.0.0.1/'), elsewhere],
    ['leads to a cloud that tells keys', leadsTo(() => 'https://169.254.169.254/latest/meta-data/', 307), elsewhere],
    ['leads to a file', leadsTo(() => 'file:///etc/passwd', 301), elsewhere],
    ['leads to data', leadsTo(() => 'data:text/plain,fee', 303), elsewhere],
    ['leads to http', leadsTo(() => web.at('/').replace('https', 'http')), notPublic],
    ['leads on with a name and a password', leadsTo(() => web.at('/').replace('//', '//me:secret@')), notPublic],
    ['leads to what is no address', leadsTo(() => 'https://[', 308), notPublic],
    ['leads nowhere', answers(302), 'answers with 302'],
    ['offers a choice', answers(300, { location: '/b' }), 'answers with 300'],
    ['says that nothing changed', answers(304), 'answers with 304'],
    ['is gone', answers(404), 'is gone (404)'],
    ['is gone for good', answers(410), 'is gone (410)'],
    ['wants a password', answers(401, { 'www-authenticate': 'Basic realm="fee"' }), 'answers with 401'],
    ['wants to be paid', answers(402), 'answers with 402'],
    ['refuses', answers(403), 'answers with 403'],
    ['has nothing to say', answers(204), 'answers with 204'],
    ['has a part to give', answers(206, { ...text, 'content-range': 'bytes 0-2/9' }), 'answers with 206'],
    ['changes the language', raw('HTTP/1.1 101 Switching\r\nupgrade: fee\r\nconnection: upgrade'), 'answers in another protocol'],
    ['shows a picture', answers(200, { 'content-type': 'image/png' }), neither],
    ['shows a drawing', answers(200, { 'content-type': 'image/svg+xml' }), neither],
    ['sends a program', answers(200, { 'content-type': 'application/octet-stream' }), neither],
    ['sends a document', answers(200, { 'content-type': 'application/pdf' }), neither],
    ['does not say what it sends', answers(200, {}), neither],
    ['says nothing with many words', answers(200, { 'content-type': ';'.repeat(8_000) }), neither],
    ['says two things', answers(200, { 'content-type': 'image/png, text/plain' }), neither],
    ['begins a text with its type', answers(200, { 'content-type': 'x/text/plain' }), neither],
    ['writes Latin letters in one byte', answers(200, text, Buffer.from('caf\u00e9', 'latin1')), 'is not in UTF-8'],
    ['writes UTF-16', answers(200, { 'content-type': 'text/plain; charset=utf-16' }, Buffer.from('\ufefffee', 'utf16le')), 'is not text: it holds a zero byte'],
    ['writes UTF-16 without zeros', answers(200, text, Buffer.from('\ufeff\u4e01\u4e02', 'utf16le')), 'is not in UTF-8'],
    ['writes half of a letter', answers(200, text, Buffer.from('\u20ac').subarray(0, 2)), 'is not in UTF-8'],
    ['writes halves of pairs', answers(200, text, Buffer.from([0xed, 0xa0, 0x80])), 'is not in UTF-8'],
    ['writes letters longer than they are', answers(200, text, Buffer.from([0xc0, 0xaf])), 'is not in UTF-8'],
    ['writes a zero', answers(200, text, 'fee\u0000'), 'is not text: it holds a zero byte'],
    ['packs in another way', answers(200, { ...text, 'content-encoding': 'br' }), 'is packed in a way that was not asked for'],
    ['packs twice', answers(200, { ...text, 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync('fee'))), 'is packed in a way that was not asked for'],
    ['says with codes for a terminal where it leads', raw('HTTP/1.1 302 \u001b[31mred\r\nlocation: https://\u001b[31m.example.org/'), 'no connection (HPE_INVALID_HEADER_TOKEN)'],
    ['says words with its status', raw('HTTP/1.1 403 **10%** | [fee](javascript:1) ::error::fee'), 'answers with 403'],
  ])('that %s', async (_, how, unclear) => {
    answer = how
    expect(await readOne()).toEqual({ unclear })
    if (!unclear.startsWith('no connection')) expect(web.asked.length).toBe(1)
  })

  it('that leads round and round', async () => {
    answer = leadsTo(() => '/')
    expect(await readOne()).toEqual({ unclear: 'leads on more than 3 times' })
    expect(web.asked.length).toBe(4)
  })

  it('that leads on and on', async () => {
    answer = leadsTo(() => `/${web.asked.length}`)
    expect(await readOne()).toEqual({ unclear: 'leads on more than 3 times' })
    expect(web.asked.length).toBe(4)
  })
})

describe('a server is asked twice, and no more', () => {
  it.each<[string, Handler, string]>([
    ['fails', answers(500), 'answers with 500'],
    ['has too much to do', answers(503), 'answers with 503'],
    ['is asked too often', answers(429), 'answers with 429'],
    ['breaks off', ({ socket }) => void socket.destroy(), 'no connection (ECONNRESET)'],
    ['breaks off in the middle', (_, response) => void response.writeHead(200, { ...text, 'content-length': '9' }).write('fee', () => response.destroy()), 'no connection (ECONNRESET)'],
    ['ends before it said', raw('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 9'), 'no connection (ECONNRESET)'],
    ['sends what is not packed as packed', answers(200, { ...text, 'content-encoding': 'gzip' }), 'no connection (Z_DATA_ERROR)'],
    ['sends half of what is packed', answers(200, { ...text, 'content-encoding': 'gzip' }, gzipSync('fee').subarray(0, -9)), 'no connection (Z_BUF_ERROR)'],
    ['sends huge headers', raw(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}`), 'sends more headers than anybody reads'],
    ['sends many headers', raw(`HTTP/1.1 200 OK${'\r\nset-cookie: a=b'.repeat(5_000)}`), 'sends more headers than anybody reads'],
    ['sends codes for a terminal as a header', raw('HTTP/1.1 200 OK\r\nx: \u001b[31mred\r\ncontent-type: text/plain'), 'no connection (HPE_INVALID_HEADER_TOKEN)'],
    ['sends a length twice', raw('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 3\r\ncontent-length: 4'), 'no connection (HPE_UNEXPECTED_CONTENT_LENGTH)'],
    ['speaks another language', raw('SSH-2.0-fee'), 'no connection (HPE_INVALID_CONSTANT)'],
    ['has a status that is none', raw('HTTP/1.1 999 Fine'), 'answers with 999'],
  ])('that %s', async (_, how, unclear) => {
    answer = how
    expect(await readOne()).toEqual({ unclear })
    expect(web.asked.length).toBe(2)
  })
})

describe('a server is left', () => {
  /** Answers, and tells how much of it was taken until the other side left. */
  async function taken(how: (response: ServerResponse) => void, options: WebOptions) {
    const left: Promise<number>[] = []
    answer = ({ socket }, response) => {
      left.push(new Promise((resolve) => socket.on('close', () => resolve(socket.bytesWritten))))
      how(response)
    }
    return { read: await readOne(web.at('/'), options), bytes: await Promise.all(left) }
  }
  const endless = (response: ServerResponse) => {
    const more = () => void (response.destroyed || response.write('fee '.repeat(4_000), more))
    more()
  }

  it('that never ends', async () => {
    const { read, bytes } = await taken((response) => endless(response.writeHead(200, text)), { mostBytes: 50_000 })
    expect(read).toEqual({ unclear: 'is longer than 0.05 MB' })
    expect(bytes.length).toBe(1)
  })

  it('that has a byte too many', async () => {
    answer = answers(200, text, 'x'.repeat(1_001))
    expect(await readOne(web.at('/'), { mostBytes: 1_000 })).toEqual({ unclear: 'is longer than 0.001 MB' })
  })

  it('that packs a great deal into little', async () => {
    const bomb = gzipSync(Buffer.alloc(40_000_000, 'x'), { level: 1 })
    const before = process.memoryUsage().arrayBuffers
    const { read, bytes } = await taken((response) => void response.writeHead(200, { ...text, 'content-encoding': 'gzip' }).end(bomb), {})
    expect(read).toEqual({ unclear: 'is longer than 2 MB' })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
    expect(bytes.length).toBe(1)
  })

  it('that sends a letter now and then', async () => {
    const drips = (response: ServerResponse) => {
      response.writeHead(200, text)
      const timer = setInterval(() => response.write('x'), 10)
      response.on('close', () => clearInterval(timer))
    }
    const { read } = await taken(drips, { timeout: 150 })
    expect(read).toEqual({ unclear: 'no answer in time' })
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['that says nothing', () => {}],
    ['that stops after its headers', (response) => response.writeHead(200, text).flushHeaders()],
    ['that is always about to answer', (response) => {
      const more = () => void (response.destroyed || response.writeContinue(() => setImmediate(more)))
      more()
    }],
  ])('%s', async (_, how) => {
    const { read } = await taken(how, { timeout: 150 })
    expect(read).toEqual({ unclear: 'no answer in time' })
  })

  it('that never ends what leads on', async () => {
    const { read, bytes } = await taken((response) => response.writeHead(302, { location: '/' }).flushHeaders(), {})
    expect(read).toEqual({ unclear: 'leads on more than 3 times' })
    expect(bytes.length).toBe(4)
  })
})

describe('a certificate is looked at', () => {
  beforeEach(() => void (answer = answers(200)))

  it('and fine', async () => {
    expect(await readOne()).toEqual({ read: { text: 'fee', type: 'text' } })
  })

  it.each([
    ['for the name', 'docs.example.net'],
    ['for the whole name', 'a.docs.example.org'],
    ['for a name that begins with it', 'docs.example.org.example.net'],
  ])('%s', async (_, host) => {
    expect(await readOne(web.at('/', host))).toEqual({ unclear: 'has the certificate of another host' })
    expect(web.asked).toEqual([])
  })

  it('for who made it', async () => {
    const { ca: _, ...others } = web.options
    expect((await readWeb([web.at('/')], others)).get(web.at('/'))).toEqual({ unclear: 'no connection (DEPTH_ZERO_SELF_SIGNED_CERT)' })
    expect(web.asked).toEqual([])
  })

  it('whatever the environment says', async () => {
    const { ca: _, ...others } = web.options
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    try {
      expect((await readWeb([web.at('/')], others)).get(web.at('/'))).toEqual({ unclear: 'no connection (DEPTH_ZERO_SELF_SIGNED_CERT)' })
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    }
    expect(web.asked).toEqual([])
  })
})

describe('what is no https', () => {
  it.each<[string, string | undefined, string]>([
    ['answers without a certificate', 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\nfee', 'no connection (EPROTO)'],
    ['answers with another language', 'SSH-2.0-\u001b[31mfee\r\n', 'no connection (EPROTO)'],
    ['hangs up', '', 'no connection (ECONNRESET)'],
    ['says nothing', undefined, 'no answer in time'],
  ])('%s', async (_, words, unclear) => {
    const server = createServer((socket) => {
      socket.on('error', () => {}).resume()
      if (words !== undefined) socket.end(words)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `https://docs.example.org:${(server.address() as AddressInfo).port}/`
    expect(await readOne(address, { mayVisit: () => true, ...(words === undefined ? { timeout: 150 } : {}) })).toEqual({ unclear })
    server.close()
    expect(await readOne(address, { mayVisit: () => true })).toEqual({ unclear: 'no connection (ECONNREFUSED)' })
  })
})

describe('a host that is always late', () => {
  // Each host has its own; hands on how many addresses of it are late.
  const read = async (late: readonly boolean[]) => {
    const web = await serve(({ url = '' }, response) => void (late[Number(url.slice(1))] ? undefined : response.writeHead(200, { 'content-type': 'text/plain' }).end('10 %')))
    const addresses = late.map((_, index) => web.at(`/${index}`))
    const answers = await readWeb(addresses, { ...web.options, timeout: 150 })
    const asked = web.asked.map(({ url = '' }) => url.slice(1))
    await web.stop()
    return { said: addresses.map((address) => answers.get(address)?.unclear ?? 'read'), asked: [...new Set(asked)].join('') }
  }
  const [late, not] = ['no answer in time', 'was not asked for, after its host gave no answer 3 times in a row']
  it.each<[string, boolean[], string[], string]>([
    ['is left alone after three', Array<boolean>(6).fill(true), [late, late, late, not, not, not], '012'],
    ['is left alone after three in a row', [true, false, true, true, true, false], [late, 'read', late, late, late, not], '01234'],
    ['is asked on where it answers in between', [true, true, false, true, true, false], [late, late, 'read', late, late, 'read'], '012345'],
  ])('%s', async (_, which, said, asked) => expect(await read(which)).toEqual({ said, asked }))
})
