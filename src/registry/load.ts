import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics.ts'
import { entriesBelow, readText } from '../files.ts'
import { type Category, categories } from './categories.ts'
import { judgeProducts, type ReadFile } from './check.ts'
import type { Listing } from './listing.ts'
import { placeOf } from './place.ts'
import { type Product, readProduct } from './product.ts'
import { withSharedFacts } from './shared.ts'

/** The registry: each listing that fits its schema, and a complaint for each thing that is wrong. */
export interface Registry {
  /** Every product file, right or wrong, as its path in the repository. */
  files: string[]
  listings: Listing[]
  /** The same as their files give them: a fact that another listing holds is `unknown` here. */
  products: Product[]
  diagnostics: Diagnostic[]
}

/** Who only wants the listings need not know the day: then nothing lies in the future. */
export const anyDay = '9999-12-31'

/**
 * Reads and checks every product file below `root` (the repository), as of `today` (`YYYY-MM-DD`, UTC).
 * Files that cannot be read are an error of the machine and throw.
 */
export function loadRegistry(root: string, today = anyDay): Registry {
  // From content/ on, so that none of the folders on the way is a link.
  const files = entriesBelow(join(root, 'content')).filter(({ kind }) => kind === 'file').map(({ path }) => `content/${path}`)
  const read = categories.flatMap((category) => files.filter((file) => placeOf(file)?.category === category).map((file): ReadFile => readFile(file, readText(join(root, file)), category)))
  const products = read.flatMap(({ product }) => product ?? [])
  return { files: read.map(({ file }) => file), listings: withSharedFacts(products), products, diagnostics: judgeProducts(read, today) }
}

/** Checks the text of one product file by itself; a fact shared with another listing is then `unknown`. `file` is its path in the repository and its name the id. */
export function checkListing<C extends Category>(file: string, text: string, category: C, today = anyDay): { listing?: Listing<C>; diagnostics: Diagnostic[] } {
  const read = readFile(file, text, category)
  return { ...(read.product ? { listing: read.product.listing as Listing<C> } : {}), diagnostics: judgeProducts([read], today) }
}

/** Reads the text of one product file, for checking it among others. */
export function readFile(file: string, text: string, category: Category): ReadFile {
  return { file, text, ...readProduct(file, text, category) }
}
