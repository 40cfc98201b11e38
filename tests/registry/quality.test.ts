import { describe, expect, it } from 'vitest'
import { countsOf, missedGoals, qualityOf, shareOf } from '../../src/registry/quality.ts'
import { factOf, product, unknown } from '../made/facts.ts'

const today = '2026-11-26'
const found = (facts: object, own: object = {}) => qualityOf([product('pools/a', facts, own)], today).pools
const keysOf = (facts: object) => {
  const { secondHand, unknown, unknownShares, contradicted, old } = found(facts)
  return Object.fromEntries(Object.entries({ secondHand, unknown, unknownShares, contradicted, old }).flatMap(([weakness, { places }]) => (places.length > 0 ? [[weakness, places.map(({ key }) => key)]] : [])))
}

describe('a fact', () => {
  it.each<[string, object, object]>([
    ['from a contract', factOf('no', ['contract']), {}],
    ['from the project', factOf('no', ['project']), {}],
    ['from somebody independent', factOf('no', ['independent']), {}],
    ['from a register and the project', factOf('no', ['register', 'project']), {}],
    ['from a register', factOf('no', ['register']), { secondHand: ['restaked'] }],
    ['from two registers', factOf('no', ['register', 'register']), { secondHand: ['restaked'] }],
    ['from a register where somebody independent says otherwise', factOf('no', ['register', ['independent', 'yes']]), { secondHand: ['restaked'] }],
    ['from a register where the project says otherwise', factOf('no', ['register', ['project', 'yes']]), { secondHand: ['restaked'], contradicted: ['restaked'] }],
    ['from somebody independent where a contract says otherwise', factOf('no', ['independent', ['contract', 'yes']]), { contradicted: ['restaked'] }],
    ['that nobody gives and the project denies', factOf('no', [['project', 'yes']]), { contradicted: ['restaked'] }],
    ['from a contract where the project says otherwise', factOf('no', ['contract', ['project', 'yes']]), {}],
    ['from the project where a register says otherwise', factOf('no', ['project', ['register', 'yes']]), {}],
    ['that nobody knows', unknown, { unknown: ['restaked'] }],
    ['that nobody knows, with sources that do not say', { ...unknown, sources: factOf('no', ['register']).sources }, { unknown: ['restaked'] }],
    ['of 365 days ago', factOf('no', ['project'], '2025-11-26'), {}],
    ['of 366 days ago', factOf('no', ['project'], '2025-11-25'), { old: ['restaked'] }],
    ['of a month that began before', factOf('no', ['project'], '2025-11'), { old: ['restaked'] }],
    ['of last year', factOf('no', ['register'], '2025'), { secondHand: ['restaked'], old: ['restaked'] }],
  ])('%s', (_, restaked, weaknesses) => expect(keysOf({ restaked })).toEqual(weaknesses))

  it('that is a client share counts by itself', () => {
    expect(keysOf({ executionClientShare: unknown, consensusClientShare: unknown, bridged: unknown })).toEqual({ unknown: ['bridged'], unknownShares: ['executionClientShare', 'consensusClientShare'] })
    expect(keysOf({ executionClientShare: factOf(40, ['register']) })).toEqual({ secondHand: ['executionClientShare'] })
  })
})

describe('facts of several listings', () => {
  const own = { restaked: factOf('no', ['register']), bridged: unknown, executionClientShare: factOf(40, ['project']), consensusClientShare: unknown }
  const [pool, removed, service] = [product('pools/a', own), product('pools/gone', own, { removed: { date: '2026' } }), product('saas/b', { openSource: factOf('all', ['register']) })]

  it('are counted for pools and for all, without what was removed', () => {
    const { pools, all } = qualityOf([pool, removed, service], today)
    expect(countsOf(pools)).toEqual({ facts: 4, known: 2, checked: { count: 0, of: 4 }, pinned: { count: 0, of: 2 }, secondHand: { count: 1, of: 2 }, unknown: { count: 1, of: 2 }, unknownShares: { count: 1, of: 2 }, contradicted: { count: 0, of: 2 }, old: { count: 0, of: 2 } })
    expect(countsOf(all)).toEqual({ facts: 5, known: 3, checked: { count: 0, of: 5 }, pinned: { count: 0, of: 3 }, secondHand: { count: 2, of: 3 }, unknown: { count: 1, of: 3 }, unknownShares: { count: 1, of: 2 }, contradicted: { count: 0, of: 3 }, old: { count: 0, of: 3 } })
    expect(all.secondHand.places).toEqual([{ file: 'content/products/pools/a.json', key: 'restaked' }, { file: 'content/products/saas/b.json', key: 'openSource' }])
  })

  it('count once where they are shared, by the listing that has them', () => {
    const sharing = { ...product('saas/c', { openSource: unknown, audits: unknown }), shared: new Map([['openSource', 'saas/b']]) }
    const { all } = qualityOf([service, sharing], today)
    expect([all.facts, all.known, all.unknown.places]).toEqual([2, 1, [{ file: 'content/products/saas/c.json', key: 'audits' }]])
  })

  it('count where they are there: a fact that a pool need not have is none', () => expect(found({ nodeBond: undefined, restaked: unknown }).facts).toBe(1))

  it('are none without listings, and no goal is missed then', () => {
    const { pools } = qualityOf([], today)
    expect(countsOf(pools)).toMatchObject({ facts: 0, known: 0, unknown: { count: 0, of: 0 } })
    expect(missedGoals(countsOf(pools))).toEqual([])
    expect(shareOf({ count: 0, of: 0 })).toBe(0)
  })
})

it('facts with a check are counted among all', () => {
  const known = { value: 'no', asOf: '2026-08', sources: [] }
  const pool = product('pools/a', { restaked: { ...known, check: [{ kind: 'page' }] }, bridged: known, lentOut: unknown })
  expect(qualityOf([pool], today).pools.checked).toEqual({ count: 1, of: 3 })
})

describe('pinned sources', () => {
  const commit = `https://github.com/owner/name/blob/${'a'.repeat(40)}/README.md`
  const from = (...urls: string[]) => urls.map((url) => ({ title: 'Source', url, kind: 'project' }))
  const archived = [{ ...from('https://example.org/')[0], archived: 'https://web.archive.org/web/20260512093000/https://example.org/' }]

  it('are counted one by one, of what is known and of what is not, for pools and for all', () => {
    const pool = product('pools/a', { restaked: { value: 'no', asOf: '2026-08', sources: from(commit, 'https://example.org/', commit) }, bridged: { value: 'unknown', sources: archived }, lentOut: unknown })
    const tool = product('keyGen/b', { openSource: { value: 'all', asOf: '2026-08', sources: from(commit) } })
    const { pools, all } = qualityOf([pool, tool], today)
    expect([pools.pinned, all.pinned]).toEqual([{ count: 3, of: 4 }, { count: 4, of: 5 }])
  })

  it('are not counted of what was removed, nor twice of what is shared', () => {
    const own = { openSource: { value: 'all', asOf: '2026-08', sources: from(commit) } }
    const sharing = { ...product('saas/c', own), shared: new Map([['openSource', 'saas/b']]) }
    expect(qualityOf([product('saas/b', own), sharing, product('saas/gone', own, { removed: { date: '2026' } })], today).all.pinned).toEqual({ count: 1, of: 1 })
  })
})

describe('a goal', () => {
  const counts = countsOf(qualityOf([], today).pools)
  it.each<[object, string[]]>([
    [{ secondHand: { count: 10, of: 100 }, unknown: { count: 5, of: 100 } }, []],
    [{ secondHand: { count: 11, of: 100 } }, ['secondHand']],
    [{ unknown: { count: 6, of: 100 } }, ['unknown']],
    [{ contradicted: { count: 1, of: 10_000 } }, ['contradicted']],
    [{ old: { count: 100, of: 100 }, unknownShares: { count: 100, of: 100 } }, []],
    [{ secondHand: { count: 1, of: 1 }, unknown: { count: 1, of: 1 }, contradicted: { count: 1, of: 1 } }, ['secondHand', 'unknown', 'contradicted']],
  ])('with %j', (given, missed) => expect(missedGoals({ ...counts, ...given })).toEqual(missed))
})
