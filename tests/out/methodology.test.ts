import { describe, expect, it } from 'vitest'
import { attributes } from '../../src/attributes/index.ts'
import { compareJudged, judge, pointsOf } from '../../src/attributes/judge.ts'
import { methods } from '../../src/attributes/methods.ts'
import { pathOfListing } from '../../src/registry/categories.ts'
import { facts as schemas } from '../../src/registry/facts.ts'
import { loadRegistry } from '../../src/registry/load.ts'
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

it('the order of cards is worked out for the pools that come first on that day', () => {
  const text = tidy(wordsOf(elements.find(({ tagName }) => tagName === 'main') as Element))
  const day = new Date(`${/judged on (\d+ \w+ \d{4})/.exec(text)?.[1]} UTC`).toISOString().slice(0, 10)
  const first = loadRegistry(root).listings.filter(({ category, removed }) => category === 'pools' && !removed).map((listing) => judge(listing, day)).sort(compareJudged).slice(0, 2)
  const table = elements.find((element) => element.tagName === 'table' && inside(element).some(({ tagName, childNodes }) => tagName === 'th' && childNodes.map(wordsOf).join('') === en.methodology.place)) as Element
  const rows = inside(table).filter(({ tagName, parentNode }) => tagName === 'tr' && parentNode && 'tagName' in parentNode && parentNode.tagName === 'tbody')
  expect(rows).toHaveLength(first.length)
  for (const [index, listing] of first.entries()) {
    const row = inside(rows[index] as Element)
    expect(row.filter(({ tagName }) => tagName === 'a').map((link) => attributeOf(link, 'href'))).toEqual([hrefOf(pathOfListing(listing))])
    expect(tidy(wordsOf(rows[index] as Element))).toMatch(new RegExp(`= ${pointsOf(listing)}$`))
  }
})

it('what a fee takes is worked out step by step, at the rate that is linked to', () => {
  const table = elements.find((element) => element.tagName === 'table' && tidy(wordsOf(element)).startsWith(en.feeExample.head.join(''))) as Element
  const cells = inside(table).filter(({ tagName }) => tagName === 'tr').slice(1).map((row) => inside(row).map((cell) => tidy(wordsOf(cell))))
  expect(cells).toEqual([['1', '1 × 1.0284 = 1.0284', '1 × 1.02556 = 1.02556', '0.00284'], ['5', '1 × 1.0284⁵ = 1.150298', '1 × 1.02556⁵ = 1.134502', '0.0158']])
  const rate = elements.find((element) => element.tagName === 'p' && tidy(wordsOf(element)).startsWith('The rate is 2.84% a year before any fee, as of May 2026. This is what validators of the whole network earned')) as Element
  expect(inside(rate).flatMap((element) => attributeOf(element, 'href') ?? [])).toEqual(rewardRate.sources.map(({ url }) => url))
})
