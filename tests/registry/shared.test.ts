import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Category } from '../../src/registry/categories.ts'
import { type Fact, isKnown } from '../../src/registry/fact.ts'
import { loadRegistry, readFile } from '../../src/registry/load.ts'
import type { Product } from '../../src/registry/product.ts'
import { root } from '../files.ts'

const { files, listings } = loadRegistry(root)
const products = files.flatMap((file) => readFile(file, readFileSync(join(root, file), 'utf8'), file.split('/')[2] as Category).product ?? [])
const nameOf = ({ listing }: Product) => `${listing.category}/${listing.id}`

/** What is so of the maker of a product, whatever the product is. */
const ofTheMaker = ['launch', 'audits', 'bugBounty'] as const
/** The last two parts of a product's host, which its maker owns: "docs.rocketpool.net" -> "rocketpool.net". */
const makerOf = ({ listing }: Product) => new URL(listing.url).host.split('.').slice(-2).join('.')
const siblings = products.flatMap((one, index) => products.slice(index + 1).filter((other) => makerOf(one) === makerOf(other)).map((other) => [one, other] as const))

describe('facts of one maker behind several listings', () => {
  it('there are such listings: of Rocket Pool, Everstake and Avado among others', () => {
    expect(siblings.map((pair) => pair.map(nameOf).sort().join(' '))).toEqual(expect.arrayContaining(['nodeTools/rocket-pool-cli pools/rocket-pool', 'pools/everstake saas/everstake-institutional', 'keyGen/avado-eth2-keygen nodeTools/avado']))
  })

  it.each(siblings.map(([one, other]) => [nameOf(one), nameOf(other), one, other] as const))('are written once: %s and %s', (_one, _other, one, other) => {
    const written = ({ listing }: Product, key: (typeof ofTheMaker)[number]) => {
      const fact: Fact<unknown> = listing.facts[key]
      return isKnown(fact) ? JSON.stringify([fact.value, fact.sources]) : undefined
    }
    expect(ofTheMaker.filter((key) => written(one, key) !== undefined && written(one, key) === written(other, key))).toEqual([])
  })

  it('are read where another listing only names the one that holds them', () => {
    const named = products.flatMap((product) => [...product.shared].map(([key, reference]) => [product, key as 'launch', reference] as const))
    expect(named.length).toBeGreaterThanOrEqual(6)
    for (const [product, key, reference] of named) {
      const factIn = (name: string) => listings.find(({ category, id }) => `${category}/${id}` === name)?.facts[key]
      expect(factIn(nameOf(product))).toEqual(factIn(reference))
      expect(factIn(reference)).toBeDefined()
    }
  })
})
