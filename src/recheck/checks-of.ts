import { type Fact, isKnown } from '../registry/fact.ts'
import type { Product } from '../registry/product.ts'
import type { Placed } from './outcome.ts'

/** Every check of these products, in the order of their files. A fact that another listing holds is checked there; of what was removed, nothing is. */
export function checksOf(products: readonly Product[]): Placed[] {
  return products.filter(({ listing }) => !listing.removed).flatMap(({ file, listing }) =>
    (Object.entries(listing.facts) as [string, Fact<unknown> | undefined][]).flatMap(([key, fact]) =>
      fact && isKnown(fact) ? (fact.check ?? []).map((check, index): Placed => ({ file, name: listing.name, key, index, check, value: fact.value, asOf: fact.asOf })) : [],
    ),
  )
}
