import { checksIn } from '../registry/checks/checks-in.ts'
import type { Product } from '../registry/product.ts'
import type { Placed } from './outcome.ts'

/** Every check of these products, in the order of their files. Of what was removed, nothing is checked. */
export function checksOf(products: readonly Product[]): Placed[] {
  return products.filter(({ listing }) => !listing.removed).flatMap(({ file, listing }) =>
    checksIn(listing).map(({ key, fact: { value, asOf }, index, check }): Placed => ({ file, name: listing.name, key, index, check, value, asOf })),
  )
}
