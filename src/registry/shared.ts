import type { Fact } from './fact.ts'
import type { Listing } from './listing.ts'
import type { Product } from './product.ts'
import { shelfIndex } from './shelf-index.ts'

const named = shelfIndex(({ listing }) => [`${listing.category}/${listing.id}`])

/** The product that a `sameAs` names, by category and id: "pools/rocket-pool". */
export function productNamed(reference: string, products: readonly Product[]): Product | undefined {
  return named(products).get(reference)?.[0]
}

/** The fact with this key that another product writes out; nothing where it has none or shares it itself. */
export function factOf({ listing, shared }: Product, key: string): Fact<unknown> | undefined {
  return shared.has(key) ? undefined : (listing.facts as Record<string, Fact<unknown> | undefined>)[key]
}

/** The listings, each shared fact put in from the listing that holds it. One that cannot be found stays `unknown`; a rule complains of it. */
export function withSharedFacts(products: readonly Product[]): Listing[] {
  return products.map(({ listing, shared }) => {
    if (shared.size === 0) return listing
    const found = [...shared].flatMap(([key, reference]) => {
      const owner = productNamed(reference, products)
      const fact = owner && factOf(owner, key)
      return fact ? [[key, fact] as const] : []
    })
    return { ...listing, facts: { ...listing.facts, ...Object.fromEntries(found) } } as Listing
  })
}
