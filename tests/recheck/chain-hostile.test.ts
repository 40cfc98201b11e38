import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type * as Address from 'ox/Address'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChainOptions, type ChainReading, type ChainRequest, readChain } from '../../src/recheck/chain.ts'
import { broken, deploy, getters, mine, wordOf } from './contracts.ts'
import { type Asked, type Manner, startFront, type Told } from './front.ts'
import { anvil, type ChainNode, sayWithoutNode, startNode } from './node.ts'

sayWithoutNode('reading a chain from servers that lie')

const settings: Address.Address = `0x${'a1'.repeat(20)}`
/** A call, a slot, and a call that a node answers with an error; the first is what servers lie about. */
const requests: readonly ChainRequest[] = [{ to: settings, data: '0x8da5cb5b' }, { at: settings, slot: wordOf(0) }, { to: `0x${'a2'.repeat(20)}`, data: '0x' }]
const owner = { read: wordOf(settings) }
const rude = '\u001b[31m**execution** [free ETH](https://evil.example) \u202e\u0000'

/** Where the server that lies is asked; nothing of it may ever be shown. */
const secret = '/secret-path?key=secret'
/**
 * Waits less long than 20 seconds for what the server that lies says to this method, so that a test need not; but only where a bound was set at all.
 * One signal takes the place of the other: Node 20 forgets timeouts that nothing but `AbortSignal.any` holds.
 */
const impatient = (method: string): typeof fetch => (url, init) =>
  fetch(url, init?.signal && String(url).endsWith(secret) && String(init.body).includes(method) ? { ...init, signal: AbortSignal.timeout(200) } : init)

const isReading = (asked: readonly Asked[]) => asked[0]?.method === 'eth_call'
/** Honest until contracts are read. */
const whenRead = (manner: Manner): Manner => (told, asked, response) => (isReading(asked) ? manner(told, asked, response) : told)
/** In place of the first answer another, with its number. */
const first = (change: (one: Told) => unknown): Manner => whenRead(([one, ...rest]) => [one && change(one), ...rest])
const result = (value: unknown): Manner => first((one) => ({ ...one, result: value }))
const error = (value: unknown): Manner => first(({ jsonrpc, id }) => ({ jsonrpc, id, error: value }))

/** Sends the same bytes again and again, as fast as they are taken, and never ends. */
function endless(response: ServerResponse, chunk: string): void {
  const more = () => {
    while (response.write(chunk));
  }
  response.on('drain', more)
  more()
}

/** Sends one byte now and then, and never ends. */
function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}

/** Another status, and words that go with it. */
const status = (code: number, headers: Record<string, string> = {}) => (response: ServerResponse) => void response.writeHead(code, headers).end(rude)

describe.skipIf(!anvil).concurrent('servers that lie', () => {
  let node: ChainNode
  beforeAll(async () => {
    node = await startNode()
    await deploy(node, settings, getters({ 'function owner()': '0x00' }), { '0x00': settings })
    await deploy(node, `0x${'a2'.repeat(20)}`, broken)
    await mine(node)
  })
  afterAll(() => node.stop())

  /** Reads from the node and from a server before it; in what is said of that server, its name is SERVER. */
  async function readBehind(manner: Manner, options: Partial<ChainOptions> = {}): Promise<ChainReading & { asked: number }> {
    const front = await startFront(node, manner)
    const named = <T>(value: T) => JSON.parse(JSON.stringify(value).replaceAll(front.url, 'SERVER').replaceAll(node.url, 'NODE')) as T
    try {
      const reading = await readChain(requests, [node.url, `${front.url}${secret}`], { chainId: 1, ...options })
      return { ...named(reading), asked: front.batches.length }
    } catch (failure) {
      throw new Error(named((failure as Error).message))
    } finally {
      await front.stop()
    }
  }

  it('are not needed: this is what is read without them', async () => {
    expect((await readBehind((told) => told)).answers).toEqual([owner, owner, { unclear: 'NODE answers with the error -32603' }])
  })

  describe('about one answer', () => {
    const noBytes = 'SERVER answers with something other than bytes in hexadecimal'
    const noJsonRpc = 'SERVER answers with something other than JSON-RPC 2.0'
    it.each<[string, Manner, string]>([
      ['another value', result(wordOf(1)), 'the endpoints disagree'],
      ['a word less', result('0x'), 'the endpoints disagree'],
      ['a word more', result(`${wordOf(settings)}00`), 'the endpoints disagree'],
      ['a refusal with code 3', error({ code: 3, message: rude }), 'the endpoints disagree'],
      ['a refusal with bytes', error({ code: -32000, message: rude, data: '0x08c379a0' }), 'the endpoints disagree'],
      ['a refusal in words', error({ code: -32000, message: `execution reverted: ${rude}` }), 'the endpoints disagree'],
      ['an error', error({ code: -32005, message: rude, data: { [rude]: rude } }), 'SERVER answers with the error -32005'],
      ['an error of a huge code', error({ code: 1e300, message: rude }), noJsonRpc],
      ['an error in another shape', error(rude), noJsonRpc],
      ['an error that is null', error(null), noJsonRpc],
      ['an error beside a result', first((one) => ({ ...one, error: { code: 3, message: rude } })), noJsonRpc],
      ['no result', first(({ jsonrpc, id }) => ({ jsonrpc, id })), noJsonRpc],
      ['another version', first((one) => ({ ...one, jsonrpc: '1.0' })), noJsonRpc],
      ['no version', first(({ id, result: value }) => ({ id, result: value })), noJsonRpc],
      ['null', result(null), noBytes],
      ['a number', result(7), noBytes],
      ['true', result(true), noBytes],
      ['an object', result({ toString: '0x' }), noBytes],
      ['a list of bytes', result([wordOf(settings)]), noBytes],
      ['a text', result(rude), noBytes],
      ['half a byte', result('0x1'), noBytes],
      ['no 0x', result(wordOf(settings).slice(2)), noBytes],
      ['bytes and a line break', result(`${wordOf(settings)}\n`), noBytes],
      ['bytes and words', result(`${wordOf(settings)}${rude}`), noBytes],
      ['as many bytes as are taken', result(`0x${'00'.repeat(32_767)}`), 'the endpoints disagree'],
      ['a byte more than that', result(`0x${'00'.repeat(32_768)}`), 'SERVER answers with more than 64 KB'],
      ['no answer', whenRead(([, ...rest]) => rest), 'SERVER leaves the question unanswered'],
      ['null as its answer', first(() => null), 'SERVER leaves the question unanswered'],
      ['a text as its answer', first(() => rude), 'SERVER leaves the question unanswered'],
      ['a number of its own', first((one) => ({ ...one, id: 99 })), 'SERVER leaves the question unanswered'],
      ['no number', first((one) => ({ ...one, id: null })), 'SERVER leaves the question unanswered'],
      ['the number as a text', first((one) => ({ ...one, id: String(one.id) })), 'SERVER leaves the question unanswered'],
      ['a broken number', first((one) => ({ ...one, id: one.id + 0.5 })), 'SERVER leaves the question unanswered'],
      ['two answers', whenRead((told) => [...told, ...told.slice(0, 1)]), 'SERVER answers the question twice'],
      ['three answers', whenRead((told) => [told[0], ...told, { id: told[0]?.id }]), 'SERVER answers the question twice'],
    ])('%s: the others stand', async (_, manner, unclear) => {
      expect((await readBehind(manner)).answers).toEqual([{ unclear }, owner, { unclear: 'NODE answers with the error -32603' }])
    })

    it.each<[string, unknown, string]>([
      ['short', '0x01', 'SERVER answers with something other than 32 bytes in hexadecimal'],
      ['empty', '0x', 'SERVER answers with something other than 32 bytes in hexadecimal'],
      ['long', `${wordOf(0)}00`, 'SERVER answers with something other than 32 bytes in hexadecimal'],
      ['another', wordOf(1), 'the endpoints disagree'],
    ])('a slot that is %s: the others stand', async (_, value, unclear) => {
      const { answers } = await readBehind(whenRead((told) => told.map((one) => (one.id === 1 ? { ...one, result: value } : one))))
      expect(answers.slice(0, 2)).toEqual([owner, { unclear }])
    })

    it.each<[string, Manner]>([
      ['in another order', whenRead((told) => told.toReversed())],
      ['in capital letters', result(`0x${wordOf(settings).slice(2).toUpperCase()}`)],
      ['with members of their own', first((one) => ({ ...one, [rude]: rude, ...(JSON.parse('{"__proto__":{"error":{"code":3}},"constructor":0}') as object) }))],
      ['with answers that nobody asked for', whenRead((told) => [null, rude, [], { ...told[0], id: 99 }, ...told])],
    ])('%s they are taken', async (_, manner) => {
      expect((await readBehind(manner)).answers.slice(0, 2)).toEqual([owner, owner])
    })
  })

  describe('about all', () => {
    const later = ', expected the chain and its final block; give another endpoint, or try again later.'
    const bomb = gzipSync(Buffer.alloc(10_000_000, '0'))
    const cases: readonly [string, (response: ServerResponse) => unknown, string][] = [
      ['a redirect', status(302, { location: 'https://evil.example/' }), 'SERVER leads to another address'],
      ['a redirect that keeps the question', status(307, { location: '/' }), 'SERVER leads to another address'],
      ['a redirect to nowhere', status(301), 'SERVER leads to another address'],
      ['no permission', status(403), 'SERVER answers with the HTTP status 403'],
      ['no content', status(204), 'SERVER answers with the HTTP status 204'],
      ['a body without end', (response) => endless(response, 'x'.repeat(65_536)), 'SERVER answers with more than 1 MB'],
      ['a list without end', (response) => endless(response, '[0],'.repeat(16_384)), 'SERVER answers with more than 1 MB'],
      ['10 MB of hexadecimal digits', () => [{ jsonrpc: '2.0', id: 0, result: `0x${'00'.repeat(5_000_000)}` }], 'SERVER answers with more than 1 MB'],
      ['10 MB that are small on the way', (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb), 'SERVER answers with more than 1 MB'],
      ['no bytes', () => '', 'SERVER answers with something other than JSON'],
      ['HTML', () => `<!doctype html><title>${rude}</title>`, 'SERVER answers with something other than JSON'],
      ['half of it', () => '[{"jsonrpc":"2.0","id":0,"result":"0x', 'SERVER answers with something other than JSON'],
      ['brackets within brackets', () => '['.repeat(900_000), 'SERVER answers with something other than JSON'],
      ['lists within lists', () => `${'['.repeat(400_000)}${']'.repeat(400_000)}`, 'SERVER leaves the question unanswered'],
      ['an empty list', () => [], 'SERVER leaves the question unanswered'],
      ['100,000 empty answers', () => Array.from({ length: 100_000 }, () => ({})), 'SERVER leaves the question unanswered'],
      ['100,000 answers of one number', () => Array.from({ length: 100_000 }, () => ({ id: 0 })), 'SERVER answers the question twice'],
      ['the end of the line', (response) => void response.destroy(), 'SERVER does not answer'],
      ['the end of the line, halfway', (response) => void response.writeHead(200, { 'content-length': '100' }).write('[', () => response.destroy()), 'SERVER does not answer'],
      ['what is no compression', (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(rude), 'SERVER does not answer'],
    ]
    const slow: typeof cases = [
      ['silence', () => undefined, 'SERVER takes longer than 20 seconds'],
      ['a byte now and then', drip, 'SERVER takes longer than 20 seconds'],
    ]
    const some = cases.filter(([what]) => ['a redirect that keeps the question', 'no permission', 'a body without end', 'HTML', 'an empty list', 'the end of the line, halfway'].includes(what))

    it.each(cases)('%s from the start: nothing is read', async (_, answer, why) => {
      await expect(readBehind((_told, _asked, response) => answer(response))).rejects.toThrow(new Error(`Unexpected failure: ${why}${later}`))
    })

    it.each(slow)('%s from the start: nothing is read', async (_, answer, why) => {
      await expect(readBehind((_told, _asked, response) => answer(response), { fetch: impatient('eth_chainId') })).rejects.toThrow(new Error(`Unexpected failure: ${why}${later}`))
    })

    it.each(some)('%s when contracts are read: no call is told', async (_, answer, unclear) => {
      expect((await readBehind(whenRead((_told, _asked, response) => answer(response)))).answers).toEqual([{ unclear }, { unclear }, { unclear: 'NODE answers with the error -32603' }])
    })

    it.each(slow)('%s when contracts are read: no call is told', async (_, answer, unclear) => {
      expect((await readBehind(whenRead((_told, _asked, response) => answer(response)), { fetch: impatient('eth_call') })).answers).toEqual([{ unclear }, { unclear }, { unclear: 'NODE answers with the error -32603' }])
    })

    it.each<[string, unknown]>([
      ['an error for all', { jsonrpc: '2.0', id: null, error: { code: -32600, message: rude } }],
      ['one answer', { jsonrpc: '2.0', id: 0, result: '0x1' }],
      ['a list with a name', { 0: { jsonrpc: '2.0', id: 0, result: '0x1' }, length: 1 }],
      ['null', null],
      ['a text', rude],
      ['a number', 1],
    ])('%s in place of a list', async (_, answer) => {
      await expect(readBehind(() => JSON.stringify(answer))).rejects.toThrow(new Error(`Unexpected failure: SERVER does not answer 2 questions at once${later}`))
    })

    it.each([429, 500, 503])('%d once, and then an answer: it is taken', async (code) => {
      let times = 0
      const { answers, asked } = await readBehind((told, _calls, response) => (times++ === 0 ? void response.writeHead(code).end(rude) : told))
      expect(answers.slice(0, 2)).toEqual([owner, owner])
      expect(asked).toBe(4)
    })

    it.each([[429, 2], [500, 2], [599, 2], [400, 1], [404, 1], [302, 1]])('%d always: asked %d times', async (code, times) => {
      let asked = 0
      const why = code === 302 ? 'leads to another address' : `answers with the HTTP status ${code}`
      await expect(readBehind((_told, _calls, response) => {
        asked += 1
        return void response.writeHead(code, { 'retry-after': '86400' }).end(rude)
      })).rejects.toThrow(new Error(`Unexpected failure: SERVER ${why}${later}`))
      expect(asked).toBe(times)
    })

    it('a failure when contracts are read: no call is told', async () => {
      const unclear = 'SERVER answers with the HTTP status 500'
      expect((await readBehind(whenRead((_told, _asked, response) => status(500)(response)))).answers).toEqual([{ unclear }, { unclear }, { unclear: 'NODE answers with the error -32603' }])
    })
  })

  describe('about the block', () => {
    const day = 86_400
    const now = Math.floor(Date.now() / 1000)
    const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)
    const hex = (value: number) => `0x${value.toString(16)}`
    /** Changes the block wherever it is told. */
    const block = (change: (block: Record<string, unknown>) => unknown): Manner => (told, asked) =>
      told.map((one, index) => (asked[index]?.method === 'eth_getBlockByNumber' ? { ...one, result: change(one.result as Record<string, unknown>) } : one))
    /** Changes it only where it is asked for by number. */
    const byNumber = (change: (block: Record<string, unknown>) => unknown): Manner => (told, asked, response) => (asked.length === 1 ? (block(change)(told, asked, response) as Told[]) : told)
    const chain = (value: unknown): Manner => (told, asked) => told.map((one, index) => (asked[index]?.method === 'eth_chainId' ? { ...one, result: value } : one))

    const shape = (what = 'final block') => `Unexpected shape of the ${what} behind SERVER, expected number, hash and time; give another endpoint.`
    const disagreement = 'Unexpected disagreement of NODE and SERVER about block 0, expected one hash and one time; give other endpoints, for one of them is wrong.'
    const unlikely = (of: number, expected: string, what = 'final block') => `Unexpected ${what} of ${dayOf(of)} behind SERVER, expected ${expected}; give another endpoint, or set the clock of this machine.`
    it.each<[string, Manner, string]>([
      ['another hash', block((one) => ({ ...one, hash: wordOf(1) })), disagreement],
      ['another hash by number only', byNumber((one) => ({ ...one, hash: wordOf(1) })), disagreement],
      ['another time', block((one) => ({ ...one, timestamp: hex(now - 1000) })), disagreement],
      ['a time to come', block((one) => ({ ...one, timestamp: hex(now + 30 * day) })), unlikely(now + 30 * day, 'none that is yet to come')],
      ['a time past', block((one) => ({ ...one, timestamp: hex(now - 2 * day) })), unlikely(now - 2 * day, 'one of the last 24 hours')],
      ['a time past by number only', byNumber((one) => ({ ...one, timestamp: hex(now - 2 * day) })), unlikely(now - 2 * day, 'one of the last 24 hours', 'block 0')],
      ['a time before there were blocks', block((one) => ({ ...one, timestamp: '0x0' })), unlikely(0, 'one of the last 24 hours')],
      ['a time that no calendar has', block((one) => ({ ...one, timestamp: '0xfffffffffffff' })), shape()],
      ['a number too long to count', block((one) => ({ ...one, number: `0x${'f'.repeat(14)}` })), shape()],
      ['a number with a zero before it', block((one) => ({ ...one, number: '0x00' })), shape()],
      ['a number that is one', block((one) => ({ ...one, number: 0 })), shape()],
      ['a number in words', block((one) => ({ ...one, number: rude })), shape()],
      ['another number than was asked for', byNumber((one) => ({ ...one, number: '0x7' })), 'Unexpected block 7 from SERVER, expected block 0; give another endpoint.'],
      ['a short hash', block((one) => ({ ...one, hash: '0x1234' })), shape()],
      ['a hash in words', block((one) => ({ ...one, hash: rude })), shape()],
      ['no hash', block(({ hash: _, ...one }) => one), shape()],
      ['no block', block(() => null), shape()],
      ['no block by number', byNumber(() => null), shape('block 0')],
      ['a list of blocks', block((one) => [one]), shape()],
      ['a refusal', (told) => told.map(({ jsonrpc, id, ...one }) => (id === 1 ? { jsonrpc, id, error: { code: 3, message: rude } } : { jsonrpc, id, ...one })), shape()],
      ['an error', (told) => told.map(({ jsonrpc, id, ...one }) => (id === 1 ? { jsonrpc, id, error: { code: -39001, message: rude } } : { jsonrpc, id, ...one })), 'Unexpected failure: SERVER answers with the error -39001, expected the chain and its final block; give another endpoint, or try again later.'],
      ['another chain', chain('0xaa36a7'), 'Unexpected chain 11155111 behind SERVER, expected 1 (Ethereum); give another endpoint.'],
      ['a chain with a zero before it', chain('0x01'), 'Unexpected chain without a number behind SERVER, expected 1 (Ethereum); give another endpoint.'],
      ['a chain as a number', chain(1), 'Unexpected chain without a number behind SERVER, expected 1 (Ethereum); give another endpoint.'],
      ['a chain in words', chain(rude), 'Unexpected chain without a number behind SERVER, expected 1 (Ethereum); give another endpoint.'],
      ['no chain', chain(null), 'Unexpected chain without a number behind SERVER, expected 1 (Ethereum); give another endpoint.'],
    ])('%s: nothing is read', async (_, manner, message) => {
      await expect(readBehind(manner)).rejects.toThrow(new Error(message))
    })

    it('a block far ahead is not followed: the older one is read', async () => {
      const { block: read, answers } = await readBehind((told, asked) => told.map((one, index) => (asked[index]?.params[0] === 'finalized' ? { ...one, result: { ...(one.result as object), number: '0xfffffffffffff' } } : one)))
      expect(read.number).toBe(0)
      expect(answers.slice(0, 2)).toEqual([owner, owner])
    })
  })
})
