import { describe, expect, it } from 'vitest'
import { judge } from '../../src/attributes/judge.ts'
import type { State } from '../../src/attributes/verdict.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import theirs from '../fixtures/ethereum-org-verdicts.json'

const stateOf: Record<string, State> = { valid: 'met', caution: 'partly', warning: 'notMet', false: 'notMet', unknown: 'unknown' }

/** Verdicts that differ because the fact does: ours is newer, or theirs was flagged as stale and nobody has found out since. */
const otherFacts: Record<string, string> = {
  'rocket-pool/consensusDiversity': 'their 10.67 % dates from 2022',
  'lido/permissionlessNodes': 'only the Community Staking Module is open: part, not all',
  'lido/trustless': 'a vote can change the contracts: not settled',
  'stakewise/consensusDiversity': 'their 43.1 % dates from May 2022',
  'ankr-staking/consensusDiversity': 'their 67.94 % dates from 2022',
  'origin-ether/executionDiversity': 'exactly 50 %, self-reported, without a date',
  'origin-ether/consensusDiversity': 'exactly 50 %, self-reported, without a date',
  'everstake/trustless': 'closed source: not settled',
}

/** Verdicts that differ because we decide otherwise on the same fact. For pools none does. */
const otherRules: Record<string, string> = {}

const pools = loadRegistry(root).listings.filter((listing) => listing.category === 'pools')

describe('verdicts on the pools ethereum.org lists', () => {
  it('covers all eight', () => {
    expect(pools.map(({ id }) => id).sort()).toEqual(Object.keys(theirs).sort())
    expect(pools).toHaveLength(8)
  })

  it.each(pools.map((pool) => [pool.name, pool] as const))('%s: equal, except where listed here with a reason', (_name, pool) => {
    const { asOf, ...verdicts } = theirs[pool.id as keyof typeof theirs]
    const ours = judge(pool, asOf).verdicts
    expect(ours.map(({ id }) => id).sort()).toEqual(Object.keys(verdicts).sort())
    const differing = ours.filter(({ id, state }) => state !== stateOf[verdicts[id as keyof typeof verdicts]]).map(({ id }) => `${pool.id}/${id}`)
    const listed = Object.keys({ ...otherFacts, ...otherRules }).filter((key) => key.startsWith(`${pool.id}/`))
    expect(differing.sort()).toEqual(listed.sort())
  })
})
