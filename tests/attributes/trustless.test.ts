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
