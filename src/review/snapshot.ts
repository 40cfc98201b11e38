import { type Category, categories } from '../registry/categories.ts'
import { readJson } from '../registry/json.ts'
import type { Listing } from '../registry/listing.ts'
import { checkListing } from '../registry/load.ts'

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

/** Where product files stand, relative to the top folder of the repository. */
export const registryFolder = 'content/products'

/**
 * Reads a snapshot of the registry. `files` maps paths in the repository to texts; what is no product file is passed over.
 * A product file among `skipped` becomes a product that nothing is known of, so that it does not look removed.
 * Nothing in a text makes it throw.
 */
export function readSnapshot(files: ReadonlyMap<string, string>, skipped: readonly Skipped[] = []): Snapshot {
  const products = new Map<string, Product>()
  for (const { file } of skipped) {
    const place = placeOf(file)
    if (place) products.set(file, { file, ...place, text: '' })
  }
  for (const [file, text] of files) {
    const place = placeOf(file)
    if (place) products.set(file, { file, ...place, text, ...contentOf(file, text, place.category) })
  }
  return { products, skipped }
}

/** The category and id that a path stands for; nothing where it is not the path of a product file. */
export function placeOf(file: string): { category: Category; id: string } | undefined {
  const [, folder, id] = /^content\/products\/([^/]+)\/([^/]+)\.json$/.exec(file) ?? []
  const category = categories.find((one) => one === folder)
  return category !== undefined && id !== undefined ? { category, id } : undefined
}

function contentOf(file: string, text: string, category: Category): Pick<Product, 'raw' | 'listing' | 'problem'> {
  const { json } = readJson(text)
  const raw = json ? { raw: json.value } : {}
  const { listing, diagnostics } = checkListing(file, text, category)
  if (listing) return { ...raw, listing: listing as Listing }
  const [first] = diagnostics
  return { ...raw, problem: { line: first?.line ?? 1, message: first?.message ?? 'Unexpected file, expected a product file.' } }
}
