import { describe, expect, it } from 'vitest'
import { percentFeeOf } from '../../src/attributes/percent-fee.ts'
import type { Listing } from '../../src/registry/listing.ts'

const known = (value: unknown) => ({ value, asOf: '2026-08', sources: [{ title: 'A source', url: 'https://example.org/' }] })
const tenth = known({ percent: 10, of: 'rewards' })
const feeOf = (facts: object, own: object = {}) => percentFeeOf({ category: 'pools', facts, ...own } as Listing)

describe('a fee in percent', () => {
  it.each<[object, object | null]>([
    [{ fee: tenth }, { of: 'rewards', percent: 10, upTo: false }],
    [{ fee: known({ percent: 14, of: 'rewards', upTo: true }) }, { of: 'rewards', percent: 14, upTo: true }],
    [{ fee: known({ percent: 0, of: 'rewards' }) }, { of: 'rewards', percent: 0, upTo: false }],
    [{ fee: known({ percent: 100, of: 'rewards' }) }, { of: 'rewards', percent: 100, upTo: false }],
    [{ fee: known({ percent: 30, of: 'execution-rewards' }) }, { of: 'execution-rewards' }],
    [{ fee: known({ percent: 15, of: 'execution-rewards', upTo: true }) }, { of: 'execution-rewards' }],
    [{ fee: known({ monthly: 5, currency: 'USD' }) }, null],
    [{ fee: known({ setBy: 'operators' }) }, null],
    [{ fee: { value: 'unknown' } }, null],
    [{ fee: { value: 'unknown', note: 'Nobody says what it is.' } }, null],
    [{}, null],
    // Whether it takes deposits is no fact of every pool.
    [{ fee: tenth, status: known('open') }, { of: 'rewards', percent: 10, upTo: false }],
    [{ fee: tenth, status: { value: 'unknown' } }, { of: 'rewards', percent: 10, upTo: false }],
    [{ fee: tenth, status: known('closing') }, null],
    [{ fee: tenth, status: known('closed') }, null],
    [{ fee: known({ percent: 30, of: 'execution-rewards' }), status: known('closed') }, null],
  ])('of %j: %j', (facts, fee) => expect(feeOf(facts)).toEqual(fee))

  it.each(['saas', 'nodeTools', 'keyGen'])('is asked of pools, not of %s', (category) => expect(feeOf({ fee: tenth }, { category })).toBe(null))

  it('is no question of a pool that was removed', () => expect(feeOf({ fee: tenth }, { removed: { date: '2024-05', reason: 'It closed.', sources: [] } })).toBe(null))
})
