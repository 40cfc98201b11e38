import type { Product } from './product.ts'

/** Gives an index over the products of a shelf, by the keys that `keysOf` finds in each. Made once for a shelf, however many of its products ask. */
export function shelfIndex<Key>(keysOf: (product: Product) => readonly Key[]): (products: readonly Product[]) => ReadonlyMap<Key, readonly Product[]> {
  const made = new WeakMap<readonly Product[], Map<Key, Product[]>>()
  return (products) => {
    const known = made.get(products)
    if (known) return known
    const index = new Map<Key, Product[]>()
    for (const product of products) for (const key of new Set(keysOf(product))) (index.get(key) ?? index.set(key, []).get(key))?.push(product)
    made.set(products, index)
    return index
  }
}
