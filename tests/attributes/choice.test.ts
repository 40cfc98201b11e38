import { describe, expect, it } from 'vitest'
import { choiceOf, stepsOf } from '../../src/attributes/choice.ts'
import { judge, type Judged } from '../../src/attributes/judge.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'

const today = '2026-11-22'
const judged = loadRegistry(root).listings.map((listing) => judge(listing, today))
const [lido] = judged.filter(({ id, category }) => id === 'lido' && category === 'pools')
const [service] = judged.filter(({ category }) => category === 'saas')
const known = (value: unknown) => ({ value, asOf: '2026-01', sources: [] })
const unknown = { value: 'unknown' }
/** A listing with some facts other than they are. */
const having = (facts: Record<string, unknown>, of = lido) => ({ ...of, facts: { ...of?.facts, ...facts } }) as unknown as Judged

describe('what readers choose by', () => {
  it('is known of Lido', () => {
    expect(lido && choiceOf(lido)).toMatchObject({ tokens: ['rebasing'], leaves: false, minimumEth: 0, feePercent: 10, launch: '2020-12' })
    expect(lido && choiceOf(lido).met).toContain('openSource')
    // Partly met is not met, and unknown is neither.
    expect(lido && choiceOf(lido).met).not.toContain('permissionlessNodes')
  })

  it.each([
    ['no token', [], ['none']],
    ['a rebasing token', ['rebasing'], ['rebasing']],
    ['both kinds, in one order', ['reward-bearing', 'rebasing'], ['rebasing', 'reward-bearing']],
    ['a token that earns nothing by itself, and its partner', ['non-earning', 'reward-bearing'], ['two-token']],
  ])('tells tokens: %s', (_, kinds, expected) => {
    expect(choiceOf(having({ tokens: known(kinds.map((kind) => ({ kind }))) })).tokens).toEqual(expected)
  })

  it.each([
    ['a share of rewards', { percent: 8, of: 'rewards' }, 8],
    ['at most a share', { percent: 14, of: 'rewards', upTo: true }, 14],
    ['nothing at all', { percent: 0, of: 'rewards' }, 0],
    ['a share of a part of the rewards', { percent: 8, of: 'execution-rewards' }, null],
    ['a price a month', { monthly: 20, currency: 'USD' }, null],
    ['whatever operators set', { setBy: 'operators' }, null],
  ])('compares fees where they can be compared: %s', (_, fee, expected) => {
    expect(choiceOf(having({ fee: known(fee) })).feePercent).toBe(expected)
  })

  it.each([['yes', 'yours'], ['no', 'theirs']])('tells custody: %s', (value, expected) => {
    expect(choiceOf(having({ selfCustody: known(value) }, service)).custody).toBe(expected)
  })

  it.each([
    ['met', 'trustless'],
    ['partly', 'trusted'],
    ['notMet', 'trusted'],
    ['unknown', null],
  ])('tells of a pool whether somebody must be trusted with custody, as the verdict has it: %s', (state, expected) => {
    const verdicts = [{ id: 'openSource', state: 'met' }, { id: 'trustless', state }]
    expect(choiceOf({ ...having({}), verdicts } as unknown as Judged).custody).toBe(expected)
  })

  it('knows nothing of custody where a pool is not judged by trust at all', () => {
    expect(choiceOf({ ...having({}), verdicts: [] } as unknown as Judged).custody).toBe(null)
  })

  it.each([
    ['closed', true],
    ['closing', true],
    ['open', false],
    ['unknown', false],
  ])('knows whether it takes new users: %s', (status, expected) => {
    const fact = status === 'unknown' ? unknown : known(status)
    expect(choiceOf(having({ status: fact })).leaves).toBe(expected)
    expect(choiceOf(having({ status: fact }, service)).leaves).toBe(expected)
  })

  it('leaves unknown unknown', () => {
    expect(choiceOf(having({ controlChange: unknown, tokens: unknown, fee: unknown, minimumEth: unknown, launch: unknown }))).toMatchObject({ tokens: [], minimumEth: null, feePercent: null, launch: null })
  })
})

describe('steps of an amount', () => {
  const of = (eth: number | null) => ({ ...choiceOf(lido as Judged), minimumEth: eth })

  it('are the smallest deposits, each once, least first', () => {
    expect(stepsOf([of(1), of(null), of(0.01), of(1), of(0)])).toEqual([0, 0.01, 1])
    expect(stepsOf([])).toEqual([])
  })

  it('are at most twelve of many, the least and the greatest among them', () => {
    const steps = stepsOf(Array.from({ length: 100 }, (_, index) => of(index / 100)))
    expect(steps).toEqual([0, 0.09, 0.18, 0.27, 0.36, 0.45, 0.54, 0.63, 0.72, 0.81, 0.9, 0.99])
    expect(stepsOf(Array.from({ length: 13 }, (_, index) => of(index)))).toHaveLength(12)
  })
})
