import { placeOf, registryFolder } from './place.ts'
import { idOf, type Product } from './product.ts'

/** A file that is to hold a product: one that was read, or that cannot be. */
interface Candidate {
  file: string
  product?: Product | undefined
}

/** The listings ("pools/rocket-pool") that are there and cannot be looked at yet, each with the file to mend: one that cannot be read, or has another name than its product. */
export type Waiting = ReadonlyMap<string, string>

/**
 * What waits for a file to be mended. `unplaced` are the paths of files under content/ that were not read at all for their name, kind or size:
 * one among the products stands for the listing that it would be under a name that can be one.
 */
export function waitingFor(files: readonly Candidate[], unplaced: readonly string[] = []): Waiting {
  const unread = files.flatMap(({ file, product }): [string, string][] => {
    const place = placeOf(file)
    if (!place) return []
    const meant = product ? idOf(product.listing.name) : place.id
    return product && (meant === '' || meant === place.id) ? [] : [[`${place.category}/${meant}`, file]]
  })
  const there = new Set(files.flatMap(({ product }) => (product ? [`${product.listing.category}/${product.listing.id}`] : [])))
  const misplaced = unplaced.flatMap((file): [string, string][] => {
    const [category, name = '', ...more] = file.startsWith(`${registryFolder}/`) ? file.slice(registryFolder.length + 1).split('/') : []
    const end = name.toLowerCase().indexOf('.json')
    return end > 0 && more.length === 0 ? [[`${category}/${idOf(name.slice(0, end))}`, file]] : []
  })
  return new Map([...unread, ...misplaced].filter(([listing]) => !there.has(listing)))
}
