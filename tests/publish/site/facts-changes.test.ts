import { expect, it } from 'vitest'
import type { EarlierValue } from '../../../src/history/fact-history.ts'
import { factsChangesOf } from '../../../src/publish/site/facts-changes.ts'
import { readFile } from '../../../src/registry/load.ts'
import type { Listing } from '../../../src/registry/listing.ts'
import { en } from '../../../src/strings/en.ts'
import { baseText } from '../../products.ts'

const listing = readFile('content/products/pools/some-pool.json', baseText('some-pool'), 'pools').product?.listing as Listing
const commit = 'a'.repeat(40)
const fee = (percent: number, from: string, until: string): EarlierValue => ({ value: { percent, of: 'rewards' }, asOf: from, from, until, commit })
const changesWith = (...before: EarlierValue[]) => factsChangesOf(en, listing, { fee: { before } })

it('each value is told with the one whose place it took, on the day it did', () => {
  expect(changesWith(fee(12, '2026-05-02', '2026-08-01'), fee(15, '2026-01-01', '2026-05-02'))).toEqual([
    { day: '2026-08-01', changed: [{ fact: 'fee', before: '12% of rewards', after: '10% of rewards' }] },
    { day: '2026-05-02', changed: [{ fact: 'fee', before: '15% of rewards', after: '12% of rewards' }] },
  ])
})

it('of several values of one day the last counts', () => {
  expect(changesWith(fee(12, '2026-08-01', '2026-08-01'), fee(15, '2026-01-01', '2026-08-01'))).toEqual([{ day: '2026-08-01', changed: [{ fact: 'fee', before: '15% of rewards', after: '10% of rewards' }] }])
})

it('what came back on the same day is no change', () => {
  expect(changesWith(fee(12, '2026-08-01', '2026-08-01'), fee(10, '2026-01-01', '2026-08-01'))).toEqual([])
})

it('what was unknown is told as unknown, and what reads alike as having had other details', () => {
  expect(factsChangesOf(en, listing, {
    minimumEth: { before: [{ value: 'unknown', from: '2026-01-01', until: '2026-03-01', commit }] },
    tokens: { before: [{ value: [{ name: 'Other', symbol: 'sETH', kind: 'rebasing', address: '0xE95A203B1a91a908F9B9CE46459d101078c2c3cb' }], asOf: '2026', from: '2026-01-01', until: '2026-03-01', commit }] },
  }).flatMap(({ changed }) => changed.map(({ fact, before }) => [fact, before]))).toEqual([['minimumEth', 'Unknown'], ['tokens', 'sETH, with other details']])
})

it('without a history nothing is told', () => {
  expect(factsChangesOf(en, listing, {})).toEqual([])
})
