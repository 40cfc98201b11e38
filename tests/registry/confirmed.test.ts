import { describe, expect, it } from 'vitest'
import { confirmationOf } from '../../src/registry/confirmed.ts'
import type { Fact } from '../../src/registry/fact.ts'
import { readFile } from '../../src/registry/load.ts'
import { patchedBase } from '../products.ts'

const sources = [{ title: 'A source', url: 'https://github.com/some/pool/blob/main/README.md', kind: 'project' }]
const hash = (letter: string) => `sha256-${letter.repeat(43)}=`
const fee = (value: number | undefined, on = '2026-08-03', block = 25_000_000) => ({ kind: 'contract', chain: 1, address: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', call: 'function getFee() view returns (uint16)', reading: 'per-10000', ...(value === undefined ? {} : { read: { on, block, value } }) })
const text = (value: string | undefined, on = '2026-08-03') => ({ kind: 'text', url: 'https://raw.githubusercontent.com/some/pool/main/README.md', find: 'a fee of 10%', passage: hash('A'), ...(value === undefined ? {} : { read: { on, value } }) })
const page = (value: string, on = '2026-08-03') => ({ ...text(value, on), kind: 'page', url: 'https://example.org/fees' })

/** How the fee of 10% is confirmed by checks. */
function confirmed(...check: object[]) {
  return confirmedAsOf('2026-08', ...check)
}

function confirmedAsOf(asOf: string, ...check: object[]) {
  const { product, complaints } = readFile('content/products/pools/some-pool.json', patchedBase('some-pool', { facts: { fee: { asOf, sources, check } } }), 'pools')
  expect(complaints).toBeUndefined()
  return confirmationOf((product?.listing.facts as { fee: Fact<unknown> }).fee)
}

describe('a fact is confirmed', () => {
  it('by a contract, at a block', () => expect(confirmed(fee(1000))).toEqual({ from: 'contract', on: '2026-08-03', block: 25_000_000 }))
  it('by a text', () => expect(confirmed(text(hash('A')))).toEqual({ from: 'text', on: '2026-08-03' }))
  it('by the weakest of several, as of the earliest day', () => {
    expect(confirmed(fee(1000, '2026-08-10'), text(hash('A'), '2026-08-03'))).toEqual({ from: 'text', on: '2026-08-03' })
    expect(confirmed(fee(1000, '2026-08-03'), page(hash('A'), '2026-08-10'), text(hash('A'), '2026-08-07'))).toEqual({ from: 'page', on: '2026-08-03' })
    expect(confirmed(fee(1000, '2026-08-10', 25_000_100), fee(1000, '2026-08-10', 25_000_050))).toEqual({ from: 'contract', on: '2026-08-10', block: 25_000_050 })
  })
})

describe('a fact is not confirmed', () => {
  it.each<[string, object[]]>([
    ['by a check that was never read', [fee(undefined)]],
    ['where one of two was never read', [fee(1000), text(undefined)]],
    ['by another value', [fee(1200)]],
    ['by another passage', [text(hash('B'))]],
    ['by words that are gone', [text('gone')]],
    ['where one of two reads something else', [fee(1000), text(hash('B'))]],
  ])('%s', (_, check) => expect(confirmed(...check)).toBeUndefined())

  it.each<[string, string, object[]]>([
    ['on a later day', '2026-08-04', [fee(1000)]],
    ['in a later month', '2026-09', [fee(1000), text(hash('A'))]],
    ['in a later year', '2027', [page(hash('A'))]],
    ['between two of its checks', '2026-08-05', [fee(1000, '2026-08-10'), text(hash('A'), '2026-08-03')]],
  ])('where it was written anew %s', (_, asOf, check) => expect(confirmedAsOf(asOf, ...check)).toBeUndefined())

  it('where it has no check, or nobody knows it', () => {
    expect(confirmationOf({ value: 1, asOf: '2026', sources: [] })).toBeUndefined()
    expect(confirmationOf({ value: 'unknown' })).toBeUndefined()
  })
})
