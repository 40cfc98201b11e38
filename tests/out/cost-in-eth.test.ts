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
  const amount = (eth: number, years: number) => `${en.costInEth.amount(cost?.taken.find((one) => one.eth === eth && one.years === years)?.takenEth ?? NaN)}`
  const lines = [1, 10].map((eth) => [`${en.costInEth.from(eth, cost?.fee.upTo === true)}`, `${amount(eth, 1)}`, `${amount(eth, 5)}`] as const)

  it('stands on its page below its fee, with a link to where the rate is from', () => {
    const main = elementsOf(`${path.slice(1)}/index.html`).find(({ tagName }) => tagName === 'main') as Element
    const ids = inside(main).flatMap((element) => attributeOf(element, 'id') ?? [])
    expect(ids.slice(ids.indexOf('fact-fee') + 1).find((id) => !id.startsWith('fact-'))).toBe('fee-in-eth')
    const row = inside(main).find((element) => attributeOf(element, 'id') === 'fee-in-eth') as Element
    expect(inside(row).filter(({ tagName }) => tagName === 'tr').map((line) => inside(line).filter(({ tagName }) => /^t[hd]$/.test(tagName)).map((cell) => tidy(wordsOf(cell))))).toEqual([['', 'ETH in 1 year', 'ETH in 5 years'], ...lines])
    expect(inside(row).some((element) => attributeOf(element, 'href') === rewardRate.sources[0]?.url)).toBe(true)
    expect(tidy(wordsOf(row))).toContain(en.costInEth.rate(rewardRate.value))
  })

  it('stands in its Markdown', () => {
    const text = textOf(`${path}/index.md`)
    for (const line of lines) expect(text).toMatch(new RegExp(line.map((cell) => cell.replaceAll('.', '\\.')).join(' +\\| +')))
    expect(text).toContain(rewardRate.sources[0]?.url)
  })

  it('stands in its data', () => expect(JSON.parse(textOf(apiPathOfListing(listing))).product.costInEth).toEqual(cost))
})

it('stands in no data of other listings', () => {
  const others = listings.filter((listing) => !withCost.includes(listing))
  expect(others.length).toBeGreaterThan(0)
  expect(others.filter((listing) => 'costInEth' in JSON.parse(textOf(apiPathOfListing(listing))).product)).toEqual([])
})
