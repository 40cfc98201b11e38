import type { Complaint } from '../../diagnostics.ts'
import { boughtPartOf } from '../../words/bought.ts'
import { ownHostOf } from '../own-host.ts'
import type { Product, ProductRule } from '../product.ts'
import { factOf, productNamed } from '../shared.ts'
import { shelfIndex } from '../shelf-index.ts'

const former = shelfIndex(({ listing: { category, formerly = [] } }) => formerly.map((id) => `${category}/${id}`))

export const productShared: ProductRule = {
  what: 'A shared fact (`sameAs`) is written out in another listing of the same organisation, under the same key. The pages of both are on one domain.',
  why: 'Otherwise nobody could tell what is true, or the same fact would be written twice. What is so of others says nothing of a product.',
  wrong: '"exits": {\n      "sameAs": "pools/a-pool-that-is-gone"\n    }',
  right: '"exits": {\n      "value": "unknown"\n    }',
  check(product, { products, waiting }) {
    const awaited = new Set<string>()
    return [...product.shared].flatMap(([key, reference]): Complaint[] => {
      const owner = productNamed(reference, products)
      const held = owner ? undefined : waiting.get(reference)
      if (held !== undefined) {
        if (awaited.has(held)) return []
        awaited.add(held)
        return [{ range: product.json.rangeOf(['facts', key, 'sameAs']), severity: 'warning', message: `Unexpected ${JSON.stringify(reference)} for "facts.${key}.sameAs", expected a listing that can be read. Fix ${held} first; what this file shares with it is checked after that.` }]
      }
      const fault = !owner
        ? `expected a listing that exists${renamedTo(reference, products)}`
        : owner === product
          ? 'expected a listing other than this one'
          : owner.shared.has(key)
            ? `expected a listing that writes "${key}" out; it shares that fact with ${owner.shared.get(key)} itself, so name that one`
            : factOf(owner, key) === undefined
              ? `expected a listing that has the fact "${key}"; its category has none`
              : domainOf(owner) !== domainOf(product)
                ? `expected a listing of the same organisation, on ${domainOf(product)}; that one is on ${domainOf(owner)}`
                : undefined
      return fault === undefined ? [] : [{ range: product.json.rangeOf(['facts', key, 'sameAs']), message: `Unexpected ${JSON.stringify(reference)} for "facts.${key}.sameAs", ${fault}. Write the fact out here if nobody else has it.` }]
    })
  },
}

/** What somebody had to buy of the host of a product's own page. */
function domainOf(product: Product): string {
  return boughtPartOf(ownHostOf(product))
}

/** What a listing that is not there is called now, in words; nothing where none had that name. */
function renamedTo(reference: string, products: readonly Product[]): string {
  const now = former(products).get(reference)?.[0]?.listing
  return now ? `, which is "${now.category}/${now.id}" now` : ''
}
