import type { LookupAddress } from 'node:dns'
import { createServer, type AddressInfo, type LookupFunction } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readWeb } from '../../src/recheck/web.ts'
import { isOpenAddress, openLookup } from '../../src/recheck/web/open-internet.ts'
import { leadsTo, serve, type WebServer } from './https-server.ts'

const closed = [
  '0.0.0.0', '0.255.255.255', '10.0.0.0', '10.255.255.255', '100.64.0.0', '100.127.255.255', '127.0.0.1', '127.255.255.254', '169.254.0.1', '169.254.169.254', '172.16.0.0', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.31.196.1', '192.52.193.1', '192.88.99.1',
  '192.168.0.0', '192.168.255.255', '192.175.48.1', '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255',
  '::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::FFFF:10.0.0.1', '::ffff:8.8.8.8', '::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1', '100::1', '2001::1', '2001:2::1', '2001:10::1', '2001:20::1', '2001:1ff:ffff::1', '2001:db8::1',
  '2002:7f00:1::1', '2620:4f:8000::1', '3fff::1', '3fff:fff:ffff::1', '4000::1', '5f00::1', 'fc00::1', 'fd00:ec2::254', 'fdff::1', 'fe80::1', 'fe80::1%lo', '2606:4700::1%eth0', 'febf::1', 'fec0::1', 'ff02::1', 'ffff::1',
  '', 'localhost', 'docs.lido.fi', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '127.0.0.1 ', '8.8.8.8/8', '[::1]', '8.8.8',
]
const open = [
  '1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0', '169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '185.199.108.133', '192.167.255.255', '192.169.0.0', '198.17.255.255', '198.20.0.0', '223.255.255.255',
  '2001:200::1', '2001:4860:4860::8888', '2606:4700::1', '2606:50c0:8000::153', '2a00:1450:4001::200e', '2003::1', '2620:4f:8001::1', '3ffe::1',
]

describe('an IP address of the open internet', () => {
  it.each(open)('%s', (address) => expect(isOpenAddress(address)).toBe(true))
  it.each(closed)('not %j', (address) => expect(isOpenAddress(address)).toBe(false))
})

describe('a name is not read', () => {
  let web: WebServer
  let connections = 0
  // What stands on this machine, and would say something if it were asked.
  const inside = createServer((socket) => void (connections++, socket.end('inside')))
  beforeAll(async () => {
    web = await serve((_, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end('inside'))
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve))
  })
  beforeEach(() => void (connections = web.asked.length = 0))
  afterAll(async () => {
    await new Promise((resolve) => inside.close(resolve))
    await web.stop()
  })
  const notOpen = { unclear: 'leads to an address that is not on the open internet' }

  it.each([
    ['127.0.0.1'], ['127.8.8.8'], ['0.0.0.0'], ['10.1.2.3'], ['172.20.0.1'], ['192.168.1.1'], ['169.254.169.254'], ['100.100.100.200'], ['::1'], ['::'], ['::ffff:127.0.0.1'], ['::ffff:a9fe:a9fe'], ['64:ff9b::7f00:1'], ['fd00:ec2::254'], ['fe80::1'],
    ['8.8.8.8', '127.0.0.1'], ['127.0.0.1', '8.8.8.8'], ['2606:4700::1', '::1'], ['8.8.8.8', '8.8.4.4', '10.0.0.1'],
  ])('that leads to %s %s %s', async (...addresses) => {
    const { mayConnect: _, ...options } = web.options
    for (const address of [web.at('/'), `https://docs.example.org:${(inside.address() as AddressInfo).port}/`]) {
      expect((await readWeb([address], { ...options, mayVisit: () => true, lookup: leadsTo(...addresses) })).get(address)).toEqual(notOpen)
    }
    expect([connections, web.asked.length]).toEqual([0, 0])
  })

  it('that the system itself leads to this machine', async () => {
    const address = `https://localhost:${(inside.address() as AddressInfo).port}/`
    expect((await readWeb([address], { mayVisit: () => true })).get(address)).toEqual(notOpen)
    expect(connections).toBe(0)
  })

  it('that leads elsewhere once it was looked at: what was looked at is what is connected to', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']]
    const looked: string[] = []
    const lookup: LookupFunction = (name, options, done) => leadsTo(...(answers.shift() ?? []))(name, options, done)
    const mayConnect = (address: string) => looked.push(address) > 0 && address === '127.0.0.1'
    expect((await readWeb([web.at('/')], { ...web.options, lookup, mayConnect })).get(web.at('/'))).toEqual({ read: { text: 'inside', type: 'text' } })
    expect([looked, answers.length, web.asked.length]).toEqual([['127.0.0.1'], 1, 1])
  })

  it('that leads elsewhere after a redirect', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']]
    const leading = await serve((_, response) => void response.writeHead(302, { location: '/b' }).end())
    const lookup: LookupFunction = (name, options, done) => leadsTo(...(answers.shift() ?? []))(name, options, done)
    expect((await readWeb([leading.at('/')], { ...leading.options, lookup })).get(leading.at('/'))).toEqual(notOpen)
    expect(leading.asked.map(({ url }) => url)).toEqual(['/'])
    await leading.stop()
  })

  it.each<[string, LookupFunction, string]>([
    ['that nobody knows', (_, __, done) => done(Object.assign(new Error('\u001b[31mno'), { code: 'ENOTFOUND' }), []), 'is on a host that was not found'],
    ['that leads to nothing', leadsTo(), 'is on a host that was not found'],
    ['while nobody can say where it leads', (_, __, done) => done(Object.assign(new Error('\u001b[31mno'), { code: 'EAI_AGAIN' }), []), 'no connection (EAI_AGAIN)'],
    ['where something else goes wrong', (_, __, done) => done(Object.assign(new Error('no'), { code: '\u001b[31mred' }), []), 'no connection'],
  ])('%s', async (_, lookup, unclear) => {
    expect((await readWeb([web.at('/')], { ...web.options, lookup })).get(web.at('/'))).toEqual({ unclear })
  })

  it('while nobody says where it leads', async () => {
    expect((await readWeb([web.at('/')], { ...web.options, lookup: () => {}, timeout: 50 })).get(web.at('/'))).toEqual({ unclear: 'no answer in time' })
  })
})

describe('a connection that asks for', () => {
  const ask = (options: { all: boolean }, addresses: string[]) =>
    new Promise<unknown[]>((resolve) => openLookup((address) => address !== '10.0.0.1', leadsTo(...addresses))('docs.example.org', options, (error: Error | null, address: string | LookupAddress[], family?: number) => resolve([error?.message, address, family])))

  it('all addresses gets all', async () => {
    expect(await ask({ all: true }, ['8.8.8.8', '2606:4700::1'])).toEqual([undefined, [{ address: '8.8.8.8', family: 4 }, { address: '2606:4700::1', family: 6 }], undefined])
  })

  it('one gets the first', async () => {
    expect(await ask({ all: false }, ['2606:4700::1', '8.8.8.8'])).toEqual([undefined, '2606:4700::1', 6])
  })

  it.each([[true], [false]])('one that may not be asked gets none (all: %s)', async (all) => {
    expect(await ask({ all }, ['8.8.8.8', '10.0.0.1'])).toEqual(['leads to an address that is not on the open internet', '', undefined])
  })
})
