import type { Listing } from '../registry/listing.ts'
import type { Product } from '../registry/product.ts'
import { productNamed } from '../registry/shared.ts'
import { type FactHistory, historyOf } from './fact-history.ts'
import { type Named, type Version, versionsOfBuild } from './versions.ts'

/** The history of each fact of a listing, by key. */
export type Histories = Readonly<Record<string, FactHistory>>

/**
 * Gives the history of the facts of each of these products, from the versions of their files; each is worked out when it is asked for, once. A fact that another
 * listing holds has the history that it has there. What is not committed yet counts from `today`.
 */
export function historiesOf(products: readonly Product[], versionsOf: (product: Named) => readonly Version[], today: string): (listing: Pick<Listing, 'category' | 'id'>) => Histories {
  const found = new Map<Product, ReadonlyMap<string, FactHistory>>()
  const ownOf = (product: Product): ReadonlyMap<string, FactHistory> => {
    const own = found.get(product) ?? historyOf(versionsOf(product.listing), product.listing, today)
    found.set(product, own)
    return own
  }
  return ({ category, id }) => {
    const product = productNamed(`${category}/${id}`, products)
    if (!product) return {}
    const shared = [...product.shared].flatMap(([key, reference]) => {
      const owner = productNamed(reference, products)
      const history = owner && !owner.shared.has(key) ? ownOf(owner).get(key) : undefined
      return [[key, history ?? { before: [] }] as const]
    })
    return Object.fromEntries([...ownOf(product), ...shared])
  }
}

/** The same from the history of the repository in which the build runs; nothing where the build has no history. */
export function historiesOfBuild(products: readonly Product[], today: string): ReturnType<typeof historiesOf> | undefined {
  const versionsOf = versionsOfBuild()
  return versionsOf && historiesOf(products, versionsOf, today)
}
