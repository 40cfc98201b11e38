import { describe, expect, it } from 'vitest'
import { choiceOf } from '../../src/attributes/choice.ts'
import { attributesOf, compareJudged, isLeaving, judge } from '../../src/attributes/judge.ts'
import { filtersOf, marksOf, placesOf } from '../../src/components/staking/filters.ts'
import { categories } from '../../src/registry/categories.ts'
import { isKnown } from '../../src/registry/fact.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'

const judged = loadRegistry(root).listings.map((listing) => judge(listing, '2026-11-22')).sort(compareJudged)
const of = (category: string) => judged.filter((listing) => listing.category === category && !listing.removed)

describe.each(categories)('the filters of %s', (category) => {
  const filters = filtersOf(of(category))

  it('are every attribute that applies, and a mark of its own for each choice in a list', () => {
    expect(filters.attributes.map(({ id }) => id)).toEqual(attributesOf(category))
    const marks = filters.lists.flatMap(({ options }) => options).map(({ mark }) => mark)
    expect(marks).toEqual(marks.map((_, index) => String.fromCharCode(0x41 + index)))
    expect(marks.length).toBeLessThanOrEqual(26)
  })
})

/** The smallest deposits of the pools that are open, each once, least first. */
const minimums = [...new Set(of('pools').filter((pool) => !isLeaving(pool)).flatMap(({ facts }) => ('minimumEth' in facts && isKnown(facts.minimumEth) ? [facts.minimumEth.value] : [])))].sort((a, b) => a - b).map(String)

it('names filters as addresses do', () => {
  const { attributes, lists } = filtersOf(of('pools'))
  expect(attributes.slice(0, 4).map(({ value }) => value)).toEqual(['open-source', 'audited', 'bug-bounty', 'battle-tested'])
  expect(lists.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
    ['eth', minimums],
    ['token', ['none', 'rebasing', 'reward-bearing', 'two-token']],
    // What no pool fits cannot be chosen.
    ['custody', ['trustless', 'trusted'].filter((whose) => of('pools').some((pool) => choiceOf(pool).custody === whose))],
  ])
  const listsOf = (category: string) => filtersOf(of(category)).lists.map(({ name, options }) => [name, options.map(({ value }) => value)])
  expect(listsOf('saas').map(([name]) => name)).toEqual(['eth', 'custody'])
  expect(listsOf('nodeTools').at(-1)).toEqual(['custody', ['yours']])
  expect(listsOf('keyGen')).toEqual([['custody', ['yours']]])
})

it('offers an amount to whoever has it: to each step belong all with a minimum up to it', () => {
  const filters = filtersOf(of('pools'))
  const steps = filters.lists[0]?.options ?? []
  const rocketPool = of('pools').find(({ id }) => id === 'rocket-pool')
  const marks = rocketPool ? [...marksOf(rocketPool, filters)] : []
  expect(steps.filter(({ mark }) => marks.includes(mark)).map(({ value }) => value)).toEqual(minimums.filter((step) => Number(step) >= 0.01))
  expect(marks.length).toBeGreaterThan(1)
})

/** The first pool, with another status. */
const having = (status: string) => of('pools').slice(0, 1).map((pool) => ({ ...pool, facts: { ...pool.facts, status: { value: status, asOf: '2026', sources: [] } } }) as typeof pool)

it.each([
  ['closed', true],
  ['closing', true],
  ['open', false],
  ['unknown', false],
])('marks first what takes no new users, or soon will not, and offers to ask for it: %s', (status, leaves) => {
  const listings = [...of('pools').slice(1).filter((pool) => !('status' in pool.facts) || pool.facts.status.value === 'open' || pool.facts.status.value === 'unknown'), ...having(status)]
  const filters = filtersOf(listings)
  expect(filters.anyLeaves).toBe(leaves)
  const [open] = having('open')
  const [one] = having(status)
  if (!open || !one) throw new Error('There is no pool.')
  // Whatever else it fits, it fits as before.
  expect(marksOf(one, filters)).toBe(`${leaves ? 'z' : ''}${marksOf(open, filters)}`)
  expect(marksOf(open, filters)).not.toContain('z')
})

it('has nothing to ask for where there is no listing', () => {
  expect(filtersOf([])).toEqual({ anyLeaves: false, attributes: [], lists: [] })
})

it('gives places by fee, minimum and age: equals share one, and what is unknown has none', () => {
  const pools = of('pools')
  const places = Object.fromEntries(placesOf(pools).map((text, index) => [pools[index]?.id, text.split(' ')]))
  expect(places['lido']?.[1]).toBe('0')
  expect(places['lido']?.[0]).toBe(places['ankr-staking']?.[0])
  expect(places['stakewise']?.[0]).toBe('-')
  expect(Number(places['rocket-pool']?.[0])).toBeGreaterThan(Number(places['lido']?.[0]))
  expect(Number(places['lido']?.[2])).toBeLessThan(Number(places['rocket-pool']?.[2]))
})

it('gives no place before a day to the year or month it lies in: only the last day of either is sure', () => {
  const launches = ['2020', '2020-10-16', '2020-10', '2021-01-01', undefined, '2020-12-31', '2019-12', '2020-10-31']
  const pools = launches.map((launch) => {
    const [pool] = of('pools')
    return { ...pool, facts: { ...pool?.facts, launch: launch === undefined ? { value: 'unknown' } : { value: launch, asOf: '2026', sources: [] } } } as NonNullable<typeof pool>
  })
  expect(placesOf(pools).map((places) => places.split(' ')[2])).toEqual(['3', '1', '2', '4', '-', '3', '0', '2'])
})
