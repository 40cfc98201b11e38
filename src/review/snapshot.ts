import type { Category } from '../registry/categories.ts'
import { judgeProducts } from '../registry/check.ts'
import { readJson } from '../registry/json.ts'
import type { Listing } from '../registry/listing.ts'
import { anyDay, readFile } from '../registry/load.ts'
import { placeOf } from '../registry/place.ts'
import type { Product as ReadProduct } from '../registry/product.ts'
import { readPast } from '../registry/read-past.ts'
import { withSharedFacts } from '../registry/shared.ts'

/** Why a file was not opened: a symbolic link, too large, or no file at all (a submodule). */
export type Reason = 'link' | 'large' | 'kind'

/** A file or link below the registry's folder that was not opened. */
export interface Skipped {
  /** Path in the repository, with `/`. It may hold any character. */
  file: string
  reason: Reason
}

/** A product file as it is at one side of a change, readable or not. */
export interface Product {
  /** Path in the repository. */
  file: string
  category: Category
  /** The file name without `.json`. It may hold any character. */
  id: string
  text: string
  /** What stands in the file, unchecked; absent where it is no JSON or was not opened. */
  raw?: unknown
  /** Absent where the file does not fit its schema. */
  listing?: Listing
  /** The first complaint, where there is no listing although the file was opened. */
  problem?: { line: number; message: string }
}

/** The registry at one moment: every product file by its path, and what was not opened. */
export interface Snapshot {
  products: ReadonlyMap<string, Product>
  skipped: readonly Skipped[]
}

/**
 * Reads a snapshot of the registry. `files` maps paths in the repository to texts; what is no product file is passed over.
 * Files of a side that is `past` may be older than the schema: a fact that they lack is `unknown`, and one that is no longer asked for is passed over.
 * A product file among `skipped` becomes a product that nothing is known of, so that it does not look removed.
 * Nothing in a text makes it throw.
 */
export function readSnapshot(files: ReadonlyMap<string, string>, skipped: readonly Skipped[] = [], past = false): Snapshot {
  const products = new Map<string, Product>()
  for (const { file } of skipped) {
    const place = placeOf(file)
    if (place) products.set(file, { file, ...place, text: '' })
  }
  const readable: ReadProduct[] = []
  for (const [file, text] of files) {
    const place = placeOf(file)
    if (!place) continue
    const { product, ...content } = contentOf(file, text, place.category, past)
    products.set(file, { file, ...place, text, ...content })
    if (product) readable.push(product)
  }
  // A shared fact that changes, changes every listing that shares it.
  for (const [index, listing] of withSharedFacts(readable).entries()) {
    const product = products.get(readable[index]?.file ?? '')
    if (product) product.listing = listing
  }
  return { products, skipped }
}

function contentOf(file: string, text: string, category: Category, past: boolean): Pick<Product, 'raw' | 'problem'> & { product?: ReadProduct } {
  const { json } = readJson(text)
  const raw = json ? { raw: json.value } : {}
  const read = readFile(file, text, category)
  if (read.product) return { ...raw, product: read.product }
  const older = past ? readPast(file, text, category) : undefined
  if (older) return { ...raw, product: older }
  const [first] = judgeProducts([read], anyDay)
  return { ...raw, problem: { line: first?.line ?? 1, message: first?.message ?? 'Unexpected file, expected a product file.' } }
}
