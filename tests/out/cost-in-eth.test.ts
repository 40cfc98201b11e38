import { describe, expect, it } from 'vitest'
import { costInEthOf } from '../../src/components/product/cost-in-eth.ts'
import { rewardRate } from '../../src/figures/reward-rate.ts'
import { apiPathOfListing } from '../../src/registry/api-paths.ts'
import { pathOfListing } from '../../src/registry/categories.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { en } from '../../src/strings/en.ts'
import { root } from '../files.ts'
import { attributeOf, bytesOf, type Element, elementsOf, wordsOf } from './built.ts'

const { listings } = loadRegistry(root)
const withCost = listings.filter((listing) => costInEthOf(listing))
const textOf = (path: string) => bytesOf(path.slice(1)).toString('utf8')
const inside = (element: Element): Element[] => element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : []))
const tidy = (text: string) => text.replace(/\s+/g, ' ')

it('most pools have a fee whose amounts can be given', () => expect(withCost.length).toBeGreaterThan(8))

describe.each(withCost.map((listing) => [listing.name, listing] as const))('what the fee of %s takes', (_name, listing) => {
  const path = pathOfListing(listing)
  const cost = costInEthOf(listing)
  const lines = [1, 10].map((eth) => [`${eth} ETH`, ...(cost?.taken ?? []).filter((one) => one.eth === eth).map(({ takenEth }) => en.costInEth.amount(takenEth))])

  it('stands on its page below its fee, with a link to where the rate is from', () => {
    const main = elementsOf(`${path.slice(1)}/index.html`).find(({ tagName }) => tagName === 'main') as Element
    const elements = inside(main)
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
    expect(ids.indexOf('fee-in-eth')).toBeGreaterThan(ids.indexOf('fact-fee'))
    expect(ids.indexOf('fee-in-eth')).toBeLessThan(ids.indexOf('control'))
    const table = elements.find(({ tagName }) => tagName === 'table') as Element
    expect(inside(table).filter(({ tagName }) => tagName === 'tr').slice(1).map((row) => inside(row).map((cell) => tidy(wordsOf(cell))))).toEqual(lines)
    expect(elements.some((element) => attributeOf(element, 'href') === rewardRate.sources[0]?.url)).toBe(true)
    expect(tidy(wordsOf(main))).toContain(en.costInEth.rate(rewardRate.value))
  })

  it('stands in its Markdown', () => {
    const rows = textOf(`${path}/index.md`).split('\n').filter((line) => /^\| 10? ETH /.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
    expect(rows).toEqual(lines)
  })

  it('stands in its data', () => expect(JSON.parse(textOf(apiPathOfListing(listing))).product.costInEth).toEqual(cost))
})

it('stands in no data of other listings', () => {
  const others = listings.filter((listing) => !withCost.includes(listing))
  expect(others.length).toBeGreaterThan(0)
  expect(others.filter((listing) => 'costInEth' in JSON.parse(textOf(apiPathOfListing(listing))).product)).toEqual([])
})
