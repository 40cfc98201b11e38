import { expect, it } from 'vitest'
import { readChain } from '../../src/recheck/chain.ts'

/** Reads from endpoints at which nobody may be asked. */
const read = (...addresses: string[]) => readChain([], addresses, { chainId: 1, fetch: () => Promise.reject(new Error('somebody was asked')) })
const good = 'https://a.example/KEY'

const count = (number: number) => `Unexpected number of endpoints, ${number}, expected two or more on different hosts; one alone could tell anything.`
const noAddress = (place: number) => `Unexpected text as endpoint ${place}, expected an https address such as https://ethereum-rpc.example/key; write it in full.`
const noHttps = (name: string) => `Unexpected endpoint ${name}, expected https, such as https://ethereum-rpc.example/key; over http anyone on the way could answer.`
const sameHost = (host: string) => `Unexpected second endpoint on ${host}, expected different hosts; one host alone could tell anything.`
const password = (name: string) => `Unexpected name or password for ${name}, expected a key in the path or none; give the address without them.`

it.each<[string[], string]>([
  [[], count(0)],
  [[good], count(1)],
  [[good, good], sameHost('a.example')],
  [[good, 'https://a.example/OTHER?KEY'], sameHost('a.example')],
  [[good, 'https://A.EXAMPLE.'], sameHost('a.example')],
  [[good, 'https://a.example:8443/'], sameHost('a.example')],
  [[good, 'https://b.example', 'https://%61.example'], sameHost('a.example')],
  [['https://ä.example', 'https://xn--4ca.example'], sameHost('xn--4ca.example')],
  [['http://127.0.0.1:8545/a', 'http://127.0.0.1:8545/b'], sameHost('127.0.0.1:8545')],
  [['http://localhost:8545', 'https://localhost:8545'], sameHost('localhost:8545')],
  [['http://[::1]:8545', 'http://[0:0::1]:8545'], sameHost('[::1]:8545')],
  [[good, 'http://b.example/KEY'], noHttps('http://b.example')],
  [[good, 'http://b.example:8545/KEY'], noHttps('http://b.example:8545')],
  [[good, 'http://127.0.0.1.b.example/KEY'], noHttps('http://127.0.0.1.b.example')],
  [[good, 'http://localhost.b.example'], noHttps('http://localhost.b.example')],
  [[good, 'http://127.0.0.2/'], noHttps('http://127.0.0.2')],
  [[good, 'http://0.0.0.0/'], noHttps('http://0.0.0.0')],
  [[good, 'http://[::2]/'], noHttps('http://[::2]')],
  [[good, 'http://192.168.0.1/'], noHttps('http://192.168.0.1')],
  [[good, 'http://127.0.0.1@b.example/'], noHttps('http://b.example')],
  [[good, 'https://user:KEY@b.example/'], password('https://b.example')],
  [[good, 'https://KEY@b.example/'], password('https://b.example')],
  [[good, 'https://:KEY@b.example/'], password('https://b.example')],
  [[good, ''], noAddress(2)],
  [['b.example/KEY', good], noAddress(1)],
  [[good, 'wss://b.example/KEY'], noAddress(2)],
  [[good, 'ftp://b.example/KEY'], noAddress(2)],
  [[good, 'file:///etc/KEY'], noAddress(2)],
  [[good, 'javascript:KEY'], noAddress(2)],
  [[good, 'data:application/json,[]'], noAddress(2)],
  [[good, 'https://'], noAddress(2)],
  [[good, 'https://b example/KEY'], noAddress(2)],
  [[good, 'https://b.example:99999/KEY'], noAddress(2)],
  [[good, 'https://b.example', '\u001b[31mKEY'], noAddress(3)],
])('%j are refused before anybody is asked', async (addresses, message) => {
  await expect(read(...addresses)).rejects.toThrow(new Error(message))
  expect(message).not.toContain('KEY')
})

it.each([
  [['https://a.example/KEY', 'https://b.example/KEY'], 'https://a.example'],
  [['https://a.example:8443/KEY#KEY', 'https://b.a.example'], 'https://a.example:8443'],
  [['http://127.0.0.1:1/?KEY', 'http://127.0.0.1:2'], 'http://127.0.0.1:1'],
  [['http://2130706433:1/KEY', 'http://localhost:1', 'http://[::1]:1'], 'http://127.0.0.1:1'],
  [['https://localhost', 'https://b.example'], 'https://localhost'],
])('%j are asked, and named without what follows the host', async (addresses, name) => {
  await expect(read(...addresses)).rejects.toThrow(new Error(`Unexpected failure: ${name} does not answer, expected the chain and its final block; give another endpoint, or try again later.`))
})
