import { apiPathOfListing } from '../../registry/api-paths.ts'
import { type Category, pathOfListing } from '../../registry/categories.ts'
import type { Snapshot } from '../snapshot.ts'
import { fileOf, nameOf, type Pair } from './pairs.ts'
import { formerlyOf } from './raw.ts'

/** Addresses that a change takes away: of a product that is gone or has another name, without a word that says where they lead. Every text in it comes from the repository and may be hostile. */
export interface Gone {
  name: string
  /** The file that is gone, or has another name now. */
  oldFile: string
  /** The addresses, from the site's root. */
  addresses: string[]
  /** The file in which to say so, and the former ids it has to name, oldest first; absent where the product is gone. */
  renamed?: { file: string; formerly: string[] }
}

/** Every product whose addresses a change takes away, in the order of `pairs`. */
export function goneOf(pairs: readonly Pair[], after: Snapshot): Gone[] {
  const kept = new Set([...after.products.values()].flatMap((product) => addressesOf(product.category, [product.id, ...formerlyOf(product)])))
  return pairs.flatMap((pair): Gone[] => {
    const { before, after: now } = pair
    if (!before) return []
    const had = [...new Set([...formerlyOf(before), before.id])]
    const addresses = addressesOf(before.category, had).filter((address) => !kept.has(address))
    if (addresses.length === 0) return []
    const formerly = now ? [...new Set([...had, ...formerlyOf(now)])].filter((id) => id !== now.id) : []
    return [{
      name: nameOf(pair),
      oldFile: before.file,
      addresses,
      ...(now ? { renamed: { file: fileOf(pair), formerly } } : {}),
    }]
  })
}

/** The pages and the data of products of these ids, from the site's root. */
function addressesOf(category: Category, ids: readonly string[]): string[] {
  return ids.flatMap((id) => [`${pathOfListing({ category, id })}/`, apiPathOfListing({ category, id })])
}
