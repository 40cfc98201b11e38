import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../src/attributes/control.ts'
import { attributes } from '../../src/attributes/index.ts'
import { compareJudged, judge, pointsOf } from '../../src/attributes/judge.ts'
import { methods } from '../../src/attributes/methods.ts'
import { pathOfListing } from '../../src/registry/categories.ts'
import { facts as schemas } from '../../src/registry/facts.ts'
import type { FactsOf } from '../../src/registry/listing.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { countsOf, qualityOf, weaknesses } from '../../src/registry/quality.ts'
import { hrefOf } from '../../src/site.ts'
import { rewardRate } from '../../src/figures/reward-rate.ts'
import { en } from '../../src/strings/en.ts'
import type { FactKey } from '../../src/strings/en/facts.ts'
import { root } from '../files.ts'
import { attributeOf, type Element, elementsOf, wordsOf } from './built.ts'

const elements = elementsOf('methodology/index.html')
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
const inside = (element: Element): Element[] => element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : []))
const how = new Map(methods().map((method) => [method.id, method]))

describe.each(attributes.map((attribute) => [attribute.id, attribute] as const))('the method of %s', (id, { categories, states }) => {
  const section = elements.find((element) => attributeOf(element, 'aria-labelledby') === `attribute-${id}` && element.tagName === 'section') as Element
  const parts = inside(section)
  const words = (tag: string) => parts.filter(({ tagName }) => tagName === tag).map((element) => tidy(wordsOf(element)))

  it('has its name and its question', () => {
    expect(words('h3')).toEqual([en.attributes[id].label])
    expect(words('p')).toEqual([en.attributes[id].question])
  })

  it('names each state that the code can give, in its order, with what it takes, and no other', () => {
    expect(words('dt')).toEqual([en.methodology.appliesTo, en.methodology.decidedBy, ...states.map((state) => en.states[state])])
    const meanings = en.attributes[id].means as Partial<Record<string, string>>
    expect(words('dd').slice(-states.length)).toEqual(states.map((state) => tidy(meanings[state] ?? '')))
  })

  it('names the categories and, with the words of the schema, the facts that decide', () => {
    for (const category of categories) expect(words('dd')[0]).toContain(en.methodology.categories[category])
    expect(words('dd')[0]?.split(/, | and /)).toHaveLength(categories.length)
    const deciding = how.get(id)?.facts ?? []
    expect(deciding.length).toBeGreaterThan(0)
    expect(words('dd').slice(1, -states.length)).toEqual(deciding.map((key) => tidy(`${en.facts[key as FactKey].label}. ${schemas[key as FactKey].description}`)))
  })
})

/** The rows of the tables between a heading of level 2 and the next. */
function rowsBelow(id: string): Element[] {
  const start = elements.findIndex((element) => attributeOf(element, 'id') === id)
  const length = elements.slice(start + 1).findIndex(({ tagName }) => tagName === 'h2')
  return elements.slice(start, start + 1 + length).filter(({ tagName, parentNode }) => tagName === 'tr' && parentNode && 'tagName' in parentNode && parentNode.tagName === 'tbody')
}

it('the order of cards is worked out for the pools that come first on that day', () => {
  const text = tidy(wordsOf(elements.find(({ tagName }) => tagName === 'main') as Element))
  const day = new Date(`${/judged on (\d+ \w+ \d{4})/.exec(text)?.[1]} UTC`).toISOString().slice(0, 10)
  const first = loadRegistry(root).listings.filter(({ category, removed }) => category === 'pools' && !removed).map((listing) => judge(listing, day)).sort(compareJudged).slice(0, 2)
  const rows = rowsBelow('how-cards-are-ordered')
  expect(rows).toHaveLength(first.length)
  for (const [index, listing] of first.entries()) {
    const row = inside(rows[index] as Element)
    expect(row.filter(({ tagName }) => tagName === 'a').map((link) => attributeOf(link, 'href'))).toEqual([hrefOf(pathOfListing(listing))])
    expect(tidy(wordsOf(rows[index] as Element))).toMatch(new RegExp(`= ${pointsOf(listing)}$`))
  }
})

it('how good the facts are is counted on the day of the build', () => {
  const text = tidy(wordsOf(elements.find(({ tagName }) => tagName === 'main') as Element))
  const day = new Date(`${/Counted on (\d+ \w+ \d{4})/.exec(text)?.[1]} UTC`).toISOString().slice(0, 10)
  const { pools, all } = qualityOf(loadRegistry(root).products, day)
  expect(rowsBelow('how-good-our-facts-are').map((row) => inside(row).filter(({ tagName }) => /^t[hd]$/.test(tagName)).map((cell) => tidy(wordsOf(cell))))).toEqual([
    ['Facts', en.number(pools.facts), en.number(all.facts)],
    ...weaknesses.map((weakness) => [en.quality.weaknesses[weakness], en.quality.share(countsOf(pools)[weakness]), en.quality.share(countsOf(all)[weakness])]),
    ...(['checked', 'pinned'] as const).map((strength) => [en.quality[strength], en.quality.share(pools[strength]), en.quality.share(all[strength])]),
  ])
})

it('the rule for what is trustless is worked through for two real pools, as they are judged', () => {
  const pools = loadRegistry(root).listings.filter(({ id, category }) => category === 'pools' && ['lido', 'rocket-pool'].includes(id))
  expect(pools).toHaveLength(2)
  const rows = rowsBelow('when-a-pool-is-trustless').slice(en.trustless.rule.length).map((row) => inside(row).filter(({ tagName }) => /^t[hd]$/.test(tagName)).map((cell) => tidy(wordsOf(cell))))
  expect(rows.map(([part, , state]) => [part, state])).toEqual(pools.flatMap(({ facts }) => findingsOf(facts as FactsOf<'pools'>).map(({ part, state }) => [en.trustless.parts[part], en.states[state]])))
  const text = tidy(wordsOf(elements.find(({ tagName }) => tagName === 'main') as Element))
  for (const pool of pools) {
    const { state = 'unknown' } = judge(pool, '2026-11-26').verdicts.find(({ id }) => id === 'trustless') ?? {}
    expect(text).toContain(en.trustless.verdict(pool.name, en.states[state]))
  }
})

it('what a fee takes is worked out step by step, at the rate that is linked to', () => {
  const table = elements.find((element) => element.tagName === 'table' && tidy(wordsOf(element)).startsWith(en.feeExample.head.join(''))) as Element
  const cells = inside(table).filter(({ tagName }) => tagName === 'tr').slice(1).map((row) => inside(row).map((cell) => tidy(wordsOf(cell))))
  expect(cells).toEqual([['1', '1 × 1.0284 = 1.0284', '1 × 1.02556 = 1.02556', '0.00284'], ['5', '1 × 1.0284⁵ = 1.150298', '1 × 1.02556⁵ = 1.134502', '0.0158']])
  const rate = elements.find((element) => element.tagName === 'p' && tidy(wordsOf(element)).startsWith('The rate is 2.84% a year before any fee, as of May 2026. This is what validators of the whole network earned')) as Element
  expect(inside(rate).flatMap((element) => attributeOf(element, 'href') ?? [])).toEqual(rewardRate.sources.map(({ url }) => url))
})
