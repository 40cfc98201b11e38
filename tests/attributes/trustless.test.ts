import { describe, expect, it } from 'vitest'
import { trustless } from '../../src/attributes/trustless.ts'
import type { Verdict } from '../../src/attributes/verdict.ts'

const source = (name: string, kind = 'project') => ({ title: `Source ${name}`, url: `https://example.org/${name}`, kind })
const fact = (value: unknown, asOf: string, ...sources: object[]) => ({ value, asOf, sources })
const atOnce = [{ who: 'company', delay: 'none' }]

/** A pool over which nobody has a power, each part of another day and source, with some facts other than that. */
const verdictOf = (facts: object) => trustless.evaluate({
  exits: fact(['pool'], '2019', source('exits')),
  leaving: fact([{ way: 'pool', least: 'none', longest: 'none', stoppedBy: [] }], '2019', source('leaving')),
  controlChange: fact([], '2026-05', source('change')),
  controlPause: fact([], '2026-04', source('pause')),
  controlTake: fact([], '2026-03', source('take')),
  controlCredentials: fact([{ who: 'contract' }], '2026-02', source('credentials')),
  controlReports: fact({ who: 'code' }, '2026-01', source('reports')),
  ...facts,
} as never, '2026-11-22') as Verdict
const pathsOf = (verdict: Verdict) => verdict.sources.map(({ url }) => new URL(url).pathname)

describe('the day of the verdict on a pool is the oldest of the facts that decide', () => {
  it('all of them, where nobody has a power', () => {
    expect(verdictOf({})).toMatchObject({ state: 'met', asOf: '2026-01' })
  })

  it.each([
    ['a part that decides, and no other', { controlPause: fact([{ who: 'company', delay: 'none', what: ['leaving'] }], '2026-04', source('pause')) }, '2026-04'],
    ['the older of two', { controlChange: fact(atOnce, '2026-05'), controlTake: fact([{ who: 'company', delay: 'none', what: ['take'] }], '2024-06-01') }, '2024-06-01'],
    ['a year, which begins before each of its days', { controlChange: fact(atOnce, '2025-01-02'), controlCredentials: fact(atOnce, '2025') }, '2025'],
    ['a month, which begins before each of its days', { controlChange: fact(atOnce, '2025-03-31'), controlCredentials: fact(atOnce, '2025-03') }, '2025-03'],
  ])('%s', (_, facts, asOf) => {
    expect(verdictOf(facts)).toMatchObject({ state: 'notMet', asOf })
  })

  it('has none where the answer is unknown', () => {
    expect(verdictOf({ controlTake: { value: 'unknown' } })).not.toHaveProperty('asOf')
    expect(verdictOf({ controlChange: fact([{ who: 'company', delay: 'unknown' }], '2026-05') })).not.toHaveProperty('asOf')
  })
})

describe('the sources of the verdict on a pool are those of the facts that decide', () => {
  it('each part in its order', () => {
    expect(pathsOf(verdictOf({}))).toEqual(['/change', '/pause', '/take', '/credentials', '/reports'])
  })

  it('and of no others', () => {
    expect(pathsOf(verdictOf({ controlTake: fact([{ who: 'company', delay: 'none', what: ['take'] }], '2026-05', source('take'), source('more')) }))).toEqual(['/take', '/more'])
  })

  it('each once, however many parts rest on it, and as it is called first', () => {
    const verdict = verdictOf({
      controlChange: fact(atOnce, '2026-05', source('paper'), source('a')),
      controlCredentials: fact(atOnce, '2026-05', { ...source('paper'), title: 'The same' }, source('b')),
      controlReports: fact({ who: 'role' }, '2026-05', source('a'), source('paper')),
    })
    expect(pathsOf(verdict)).toEqual(['/paper', '/a', '/b'])
    expect(verdict.sources[0]?.title).toBe('Source paper')
  })

  it('those that were looked at where the answer is unknown', () => {
    expect(pathsOf(verdictOf({ controlTake: { value: 'unknown', sources: [source('looked')] }, controlReports: { value: 'unknown' } }))).toEqual(['/looked'])
    expect(verdictOf({ controlTake: { value: 'unknown' } }).sources).toEqual([])
  })
})

describe('the verdict on a pool is second-hand', () => {
  const copied = (value: unknown) => fact(value, '2026-05', source('list', 'register'))

  it.each([
    ['where one part that decides is', { controlChange: copied(atOnce), controlCredentials: fact(atOnce, '2026-05', source('a')) }, true],
    ['not where only a part is that decides nothing', { controlChange: fact(atOnce, '2026-05', source('a')), controlTake: copied([]) }, undefined],
    ['where nobody has a power, by one list', { controlTake: copied([]) }, true],
    ['not where nothing is known', { controlChange: copied([{ who: 'company', delay: 'unknown' }]) }, undefined],
    ['not without any source', { controlChange: fact(atOnce, '2026-05') }, undefined],
  ])('%s', (_, facts, secondHand) => {
    expect(verdictOf(facts).secondHand).toBe(secondHand)
  })
})

it.each(['exits', 'leaving', 'controlChange', 'controlPause', 'controlTake', 'controlCredentials', 'controlReports'])('nothing is judged without %s: that is no pool', (key) => {
  expect(verdictOf({ [key]: undefined })).toEqual({ state: 'unknown', because: null, sources: [] })
})

describe('the verdict on a power that leaves time rests on how one can leave', () => {
  const way = { way: 'pool', least: 'none', longest: { days: 7 }, stoppedBy: [] as string[] }
  const late = (who: string) => ({ controlChange: fact([{ who, delay: { days: 7 } }], '2026-05', source('change')) })
  const out = (kind: string, ...ways: object[]) => ({ exits: fact(['pool'], '2020', source('exits', kind)), leaving: fact(ways, '2021', source('leaving', kind)) })

  it('by its day, its sources and their kinds', () => {
    const verdict = verdictOf({ ...late('committee'), ...out('register', way) })
    expect(verdict).toMatchObject({ state: 'partly', asOf: '2020', secondHand: true })
    expect(pathsOf(verdict)).toEqual(['/change', '/exits', '/leaving'])
  })

  it.each<[string, object]>([
    ['what takes effect too soon', { controlChange: fact([{ who: 'vote', delay: { days: 6 } }], '2026-05', source('change')) }],
    ['what takes effect at once', { controlChange: fact(atOnce, '2026-05', source('change')) }],
    ['a multisig that holders can hold up', { controlChange: fact([{ who: 'multisig', delay: { days: 9 }, holdersCanDelay: true }], '2026-05', source('change')) }],
  ])('not of %s', (_, facts) => expect(pathsOf(verdictOf({ ...facts, ...out('register', way) }))).toEqual(['/change']))

  const stops = (who: string, what: string, delay: unknown = { days: 7 }) => ({ controlPause: fact([{ who, delay, what: [what] }], '2026-05') })
  it.each<[string, string, object[], object, string]>([
    ['where nobody stops it', 'vote', [way], {}, 'met'],
    ['where others stop it', 'vote', [{ ...way, stoppedBy: ['queue', 'multisig'] }], {}, 'met'],
    ['where whoever decides stops it', 'vote', [{ ...way, stoppedBy: ['vote'] }], {}, 'notMet'],
    ['where whoever decides stops it at once', 'multisig', [{ ...way, longest: 'none', stoppedBy: ['queue', 'multisig'] }], {}, 'notMet'],
    ['where whoever decides stops only deposits, by what is known of that', 'vote', [{ ...way, stoppedBy: ['vote'] }], stops('vote', 'deposits'), 'notMet'],
    ['where whoever decides stops it as late, by what is known of that', 'vote', [{ ...way, stoppedBy: ['vote'] }], stops('vote', 'leaving'), 'met'],
    ['where whoever decides stops it at once, by what is known of that', 'vote', [{ ...way, stoppedBy: ['vote'] }], stops('vote', 'leaving', 'none'), 'notMet'],
    ['where there is another way', 'vote', [{ ...way, stoppedBy: ['vote'] }, way], {}, 'met'],
  ])('%s', (_, who, ways, facts, state) => expect(verdictOf({ ...late(who), ...out('project', ...ways), ...facts }).state).toBe(state))

  it.each<[string, object[], string]>([
    ['that nobody stops', [{ ...way, way: 'market', longest: 'unnamed' }], 'partly'],
    ['of which no more is known', [], 'partly'],
    ['that whoever decides stops', [{ ...way, way: 'market', longest: 'none', stoppedBy: ['company'] }], 'notMet'],
    ['one of which whoever decides stops', [{ ...way, way: 'market', stoppedBy: ['company'] }, { ...way, way: 'market', longest: 'unnamed' }], 'partly'],
  ])('a market %s', (_, ways, state) => expect(verdictOf({ ...late('company'), exits: fact(['market'], '2026'), leaving: fact(ways, '2026') }).state).toBe(state))
})
