import { describe, expect, it } from 'vitest'
import { diffRegistry } from '../../src/review/registry-diff.ts'
import { registryChangeToMarkdown } from '../../src/review/registry-diff-markdown.ts'
import { readSnapshot } from '../../src/review/snapshot.ts'
import { patchedBase } from '../products.ts'

const read = { on: '2026-11-20', block: 25_000_000, value: 1000 }
const fee = { kind: 'contract', chain: 1, address: '0xE95A203B1a91a908F9B9CE46459d101078c2c3cb', call: 'function getFee() view returns (uint16)', is: 1000, read }
const supply = { ...fee, call: 'function totalSupply() view returns (uint256)', is: undefined, above: 0, read: { ...read, value: 7 } }
const side = (facts: object) => readSnapshot(new Map([['content/products/pools/lido.json', patchedBase('lido', { facts })]]), [])
const diff = (before: object, after: object) => registryChangeToMarkdown(diffRegistry(side(before), side(after), '2026-11-22'))
const said = (text: string) => /says of (?:a check|\d+ checks) what a machine has read/.exec(text)?.[0]
const feeWith = (...check: object[]) => ({ fee: { check } })

describe('a machine never read that', () => {
  it.each<[string, object, object]>([
    ['of another contract', feeWith(fee), feeWith({ ...fee, address: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84' })],
    ['of another call', feeWith(fee), feeWith({ ...fee, call: 'function getOldFee() view returns (uint16)' })],
    ['of another argument', feeWith({ ...fee, call: 'function feeOf(uint8) view returns (uint16)', args: [1] }), feeWith({ ...fee, call: 'function feeOf(uint8) view returns (uint16)', args: [2] })],
    ['with another expectation', feeWith({ ...fee, is: undefined, above: 999 }), feeWith({ ...fee, is: undefined, above: 0 })],
    ['for another fact', feeWith(fee), { minimumEth: { check: [fee] } }],
    ['for another value', feeWith(supply), { fee: { value: { percent: 12 }, check: [supply] } }],
    ['with another block', feeWith(fee), feeWith({ ...fee, read: { ...read, block: 25_000_001 } })],
    ['where nothing was read', feeWith({ ...fee, read: undefined }), feeWith(fee)],
  ])('%s', (_, before, after) => expect(said(diff(before, after))).toBe('says of a check what a machine has read'))

  it('of two', () => expect(said(diff(feeWith(fee, supply), { fee: { value: { percent: 12 }, check: [fee, supply] } }))).toBe('says of 2 checks what a machine has read'))
})

it.each<[string, object, object]>([
  ['in another order', feeWith(fee, supply), feeWith(supply, fee)],
  ['with its keys in another order', feeWith(fee), feeWith({ read: { value: 1000, block: 25_000_000, on: '2026-11-20' }, is: 1000, call: fee.call, address: fee.address, chain: 1, kind: 'contract' })],
  ['beside one that is gone', feeWith(fee, supply), feeWith(fee)],
  ['beside another date and note', feeWith(fee), { fee: { asOf: '2026-09', note: 'Another note that says more.', check: [fee] } }],
])('what a machine read before is no news: %s', (_, before, after) => expect(said(diff(before, after))).toBeUndefined())

// A call has as many names as its author likes, and what it must give stands behind them.
it.each<[string, object, object, string, string]>([
  ['the value of a long call', { call: `function getFee(${Array.from({ length: 8 }, (_, index) => `uint256 aaaaaa${index}`).join(', ')}) view returns (uint16)`, args: Array(8).fill('1'.repeat(70)), is: 1000 }, { is: 1200 }, '"is":1000}`', '"is":1200}`'],
  ['how much is enough', { call: 'function getFee(string,string) view returns (uint16)', args: ['a'.repeat(200), 'b'.repeat(200)], is: undefined, above: 999 }, { above: 0 }, '"above":999}`', '"above":0}`'],
  ['the last argument', { call: 'function getFee(string,uint8) view returns (uint16)', args: ['a'.repeat(200), 1], is: 1000 }, { args: ['a'.repeat(200), 2] }, ',1],"is":1000}`', ',2],"is":1000}`'],
])('however long a check is, its end is shown: %s', (_, check, change, then, now) => {
  const before = { ...fee, read: undefined, ...check }
  const lines = diff(feeWith(before), feeWith({ ...before, ...change })).split('\n')
  expect(lines.find((line) => line.includes('check removed'))).toContain(then)
  expect(lines.find((line) => line.includes('check added'))).toContain(now)
})
