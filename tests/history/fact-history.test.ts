import { describe, expect, it } from 'vitest'
import { type FactHistory, historyOf } from '../../src/history/fact-history.ts'
import { known, poolOf, poolText, source, versionsOf } from './texts.ts'

const today = '2026-11-26'
const [one, two, three, four] = ['2026-01-01', '2026-02-02', '2026-03-03', '2026-04-04'] as const
const fee = (percent: number, own: object = {}) => known({ percent, of: 'rewards' }, own)
const unknown = { value: 'unknown', asOf: null, sources: null }

/** The history of the fee of a pool whose file had these on days one after the other; the last is in the work tree as well, unless `now` is. */
function feeThrough(facts: readonly (object | null | string)[], now?: object): FactHistory | undefined {
  const texts = facts.map((fact) => (typeof fact === 'string' ? fact : poolText({ fee: fact })))
  const last = now ? poolText({ fee: now }) : (texts.at(-1) ?? '')
  return historyOf(versionsOf(...texts.map((text, index) => [[one, two, three, four][index] ?? four, text] as const)), poolOf(last), today).get('fee')
}

const was = (percent: number, from: string, until: string, commit: string) => ({ value: { percent, of: 'rewards' }, asOf: '2026-08', from, until, commit })

describe('what a fact was before', () => {
  it.each<[string, FactHistory, Parameters<typeof feeThrough>[0]]>([
    ['nothing, where there was one value', { now: { since: one, commit: 'c1' }, before: [] }, [fee(10)]],
    ['each other value, newest first', { now: { since: three, commit: 'c3' }, before: [was(12, two, three, 'c2'), was(14, one, two, 'c1')] }, [fee(14), fee(12), fee(10)]],
    ['a value that came back', { now: { since: three, commit: 'c3' }, before: [was(12, two, three, 'c2'), was(10, one, two, 'c1')] }, [fee(10), fee(12), fee(10)]],
    ['unknown', { now: { since: two, commit: 'c2' }, before: [{ value: 'unknown', from: one, until: two, commit: 'c1' }] }, [unknown, fee(10)]],
    ['known, where nobody knows any more', { now: { since: two, commit: 'c2' }, before: [was(10, one, two, 'c1')] }, [fee(10), unknown]],
    ['not another note', { now: { since: one, commit: 'c1' }, before: [] }, [fee(10), fee(10, { note: 'Some words beside it.' })]],
    ['not another date, which only another commit says', { now: { since: one, commit: 'c2' }, before: [] }, [fee(10), fee(10, { asOf: '2026-09' })]],
    ['not another source', { now: { since: one, commit: 'c2' }, before: [] }, [fee(10), fee(10, { sources: [{ ...source, kind: 'contract' }] })]],
    ['not another order of sources', { now: { since: one, commit: 'c3' }, before: [] }, [fee(10, { sources: [source, { ...source, url: 'https://example.org/b' }] }), fee(10), fee(10, { sources: [{ ...source, url: 'https://example.org/b' }, source] })]],
    ['not another order of keys', { now: { since: one, commit: 'c1' }, before: [] }, [poolText({ fee: null }).replace('"facts": {', `"facts": { "fee": { "sources": [${JSON.stringify({ kind: 'project', url: source.url, title: source.title })}], "value": { "of": "rewards", "percent": 1e1 }, "asOf": "2026-08" },`), fee(10)]],
    ['with the date it had last', { now: { since: three, commit: 'c3' }, before: [{ ...was(12, one, three, 'c2'), asOf: '2026-09' }] }, [fee(12), fee(12, { asOf: '2026-09' }), fee(10)]],
    ['with the commit that last changed more than a note', { now: { since: four, commit: 'c4' }, before: [was(12, one, four, 'c2')] }, [fee(12, { asOf: '2026-07' }), fee(12), fee(12, { note: 'Some words beside it.' }), fee(10)]],
    ['with the newest commit, where it had been so, and was so again', { now: { since: one, commit: 'c3' }, before: [] }, [fee(10), fee(10, { asOf: '2026-07' }), fee(10)]],
  ])('is %s', (_, expected, facts) => expect(feeThrough(facts)).toEqual(expected))

  it.each<[string, object | null | string]>([
    ['did not have the fact', null],
    ['gave no value', { value: null }],
    ['gave its value in another shape', known(12)],
    ['gave it in a shape with a key that is no longer asked for', known({ percent: 12, of: 'rewards', currency: 'EUR' })],
    ['gave a value beyond all bounds', fee(1200)],
    ['gave no date', fee(12, { asOf: null })],
    ['gave a number for a date', fee(12, { asOf: 2026 })],
    ['named another listing that holds it', { ...fee(12), value: null, asOf: null, sources: null, sameAs: 'pools/other' }],
    ['is no JSON', '{'],
    ['is empty', ''],
    ['is null', 'null'],
    ['is a list', '[]'],
    ['has no facts', '{ "name": "Some Pool" }'],
    ['has a list for facts', '{ "facts": [{ "value": 12 }] }'],
    ['has a text for a fact', '{ "facts": { "fee": "12%" } }'],
    ['has nothing for a fact', '{ "facts": { "fee": null } }'],
    ['has the fact where only its prototype would', '{ "facts": { "__proto__": { "fee": { "value": "unknown" } } } }'],
    ['has each key twice', poolText({ fee: fee(12) }).replace('"fee":', '"fee": { "value": "unknown" }, "fee":')],
    ['begins with a byte order mark', `\ufeff${poolText({ fee: fee(12) })}`],
    ['is deeper than can be read', '[{"a":'.repeat(20_000)],
    ['is longer than can be read', poolText({ fee: fee(12) }) + ' '.repeat(300_000)],
    ['was left with the signs of a conflict', `<<<<<<< HEAD\n${poolText({ fee: fee(12) })}=======\n${poolText({ fee: fee(13) })}>>>>>>> side\n`],
  ])('is told without a version that %s', (_, between) => {
    expect(feeThrough([fee(10), between, fee(10)])).toEqual({ now: { since: one, commit: 'c1' }, before: [] })
    expect(feeThrough([fee(14), fee(10), between], fee(10))?.before).toEqual([was(14, one, two, 'c1')])
  })

  it('ends on the day it was taken out, though the next came later', () => {
    expect(feeThrough([fee(14), null, fee(10)])?.before).toEqual([was(14, one, two, 'c1')])
  })

  it('is told of a version whose other facts and keys are of another time', () => {
    expect(feeThrough([JSON.stringify({ title: 'Some Pool', facts: { fee: { ...fee(14), sources: [{ title: 'A source', url: source.url }] }, colour: 1 } }), fee(10)])?.before).toEqual([was(14, one, two, 'c1')])
  })

  it('is of a fact that is new nothing, and nothing of one that is gone', () => {
    const history = historyOf(versionsOf([one, poolText({})]), poolOf(poolText({ fee: unknown })), today)
    expect(historyOf([], poolOf(poolText({})), today).get('fee')).toEqual({ before: [] })
    expect([...history.keys()].sort()).toEqual(Object.keys(poolOf(poolText({})).facts).sort())
    expect(historyOf(versionsOf([one, '{ "facts": { "colour": { "value": 1, "asOf": "2026" } } }']), poolOf(poolText({})), today).has('colour')).toBe(false)
  })

  it.each<[string, FactHistory, object]>([
    ['another value', { before: [was(10, two, today, 'c2'), was(14, one, two, 'c1')] }, fee(9)],
    ['unknown', { before: [was(10, two, today, 'c2'), was(14, one, two, 'c1')] }, unknown],
    ['another date', { now: { since: two }, before: [was(14, one, two, 'c1')] }, fee(10, { asOf: '2026-09' })],
    ['another source', { now: { since: two }, before: [was(14, one, two, 'c1')] }, fee(10, { sources: [{ ...source, kind: 'contract' }] })],
    ['another note', { now: { since: two, commit: 'c2' }, before: [was(14, one, two, 'c1')] }, fee(10, { note: 'Some words beside it.' })],
  ])('ends today where %s is not committed yet', (_, expected, now) => expect(feeThrough([fee(14), fee(10)], now)).toEqual(expected))

  describe('on one day', () => {
    const onOneDay = (facts: readonly object[], now = facts.at(-1)) => historyOf(versionsOf(...facts.map((fact) => [one, poolText({ fee: fact })] as const)), poolOf(poolText({ fee: now })), one).get('fee')

    it('is each value that was known', () => expect(onOneDay([fee(14), fee(12), fee(10)])?.before).toEqual([was(12, one, one, 'c2'), was(14, one, one, 'c1')]))
    it.each([[[unknown, fee(10)]], [[fee(10), unknown, fee(10)]]])('is not unknown: it had only just been asked for', (facts) => expect(onOneDay(facts)).toMatchObject({ now: { since: one }, before: [] }))
    it('is unknown where it still is', () => expect(onOneDay([fee(10), unknown])).toEqual({ now: { since: one, commit: 'c2' }, before: [was(10, one, one, 'c1')] }))
  })
})
