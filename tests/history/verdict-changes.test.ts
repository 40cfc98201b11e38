import { describe, expect, it } from 'vitest'
import { verdictChangesOf } from '../../src/history/verdict-changes.ts'
import { known, poolText, source, versionsOf } from './texts.ts'

const pool = { category: 'pools', id: 'some-pool' } as const
const changesOf = (...texts: Parameters<typeof versionsOf>) => verdictChangesOf(versionsOf(...texts), pool)
const bounty = (value: string) => poolText({ bugBounty: known(value) })
const unknown = { value: 'unknown', asOf: null, sources: null }
const [one, two, three] = ['2026-01-01', '2026-02-02', '2026-03-03'] as const

describe('verdicts that changed', () => {
  it('are told with day, commit and both states, newest first, in the order of the attributes', () => {
    expect(changesOf([one, bounty('active')], [two, bounty('none')], [three, poolText({ bugBounty: unknown, openSource: known('part') })])).toEqual([
      { day: three, commit: 'c3', changed: [{ attribute: 'openSource', before: 'met', after: 'partly' }, { attribute: 'bugBounty', before: 'notMet', after: 'unknown' }] },
      { day: two, commit: 'c2', changed: [{ attribute: 'bugBounty', before: 'met', after: 'notMet' }] },
    ])
  })

  it.each<[string, Parameters<typeof changesOf>]>([
    ['a first version', [[one, bounty('none')]]],
    ['no version', []],
    ['what is judged the same', [[one, poolText({})], [two, poolText({ minimumEth: known(1), executionClientShare: known(45) })]]],
    ['time that went by: each pair is judged on one day', [[one, poolText({ launch: known('2025-06') })], [two, poolText({ launch: known('2025-06'), bugBounty: known('active', { asOf: '2026-09' }) })], ['2026-11-11', poolText({ launch: known('2025-06') })]]],
    ['another source', [[one, bounty('active')], [two, poolText({ bugBounty: known('active', { sources: [{ ...source, kind: 'register' }] }) })]]],
    ['a fact that was not asked for before', [[one, poolText({ bugBounty: null })], [two, bounty('active')]]],
    ['a fact that was not asked for in between', [[one, bounty('active')], [two, poolText({ bugBounty: null })], [three, bounty('active')]]],
    ['one of several facts that was not asked for before', [[one, poolText({ controlPause: null })], [two, poolText({ controlPause: known([]), controlTake: known([{ who: 'company', what: ['take'], delay: 'none' }]) })]]],
    ['a fact that another listing held before', [[one, poolText({ bugBounty: { value: null, asOf: null, sources: null, sameAs: 'pools/other' } })], [two, bounty('active')]]],
    ['a fact that another listing holds since', [[one, bounty('active')], [two, poolText({ bugBounty: { value: null, asOf: null, sources: null, sameAs: 'pools/other' } })]]],
    ['what was put right on the same day', [[one, bounty('active')], [two, bounty('none')], [two, bounty('active')]]],
    ['what came on the day of the first version', [[one, bounty('active')], [one, bounty('none')]]],
  ])('are none of %s', (_, texts) => expect(changesOf(...texts)).toEqual([]))

  it.each([['no JSON', '{'], ['a conflict', `<<<<<<< HEAD\n${bounty('none')}=======\n${bounty('active')}>>>>>>> side\n`], ['another shape', bounty('none').replace('"none"', '0')], ['nothing', '']])('are those around a version that cannot be read: %s', (_, text) => {
    expect(changesOf([one, bounty('active')], [two, text], [three, bounty('none')])).toEqual([{ day: three, commit: 'c3', changed: [{ attribute: 'bugBounty', before: 'met', after: 'notMet' }] }])
    expect(changesOf([one, bounty('active')], [two, bounty('none')], [two, text])).toMatchObject([{ day: two, commit: 'c2' }])
  })

  it('are read with what a file of another time lacks', () => {
    const older = poolText({ bugBounty: known('active', { sources: [{ title: 'A source', url: source.url }] }), lossOrder: null, colour: known(1) })
    expect(changesOf([one, older], [two, bounty('none')])).toEqual([{ day: two, commit: 'c2', changed: [{ attribute: 'bugBounty', before: 'met', after: 'notMet' }] }])
  })

  it('of one day are one, with the commit since which they are so', () => {
    expect(changesOf([one, bounty('active')], [two, bounty('ended')], [two, poolText({ bugBounty: known('none'), openSource: known('part') })], [two, poolText({ bugBounty: known('none', { asOf: '2026-09' }), openSource: known('part') })])).toEqual([
      { day: two, commit: 'c3', changed: [{ attribute: 'openSource', before: 'met', after: 'partly' }, { attribute: 'bugBounty', before: 'met', after: 'notMet' }] },
    ])
  })
})
