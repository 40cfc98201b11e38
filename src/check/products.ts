import { type Diagnostic, locate } from '../diagnostics.ts'
import { judgeProducts, type ReadFile } from '../registry/check.ts'
import { installedLists } from '../registry/installed-lists.ts'
import { readFile } from '../registry/load.ts'
import { placeOf } from '../registry/place.ts'
import { withSharedFacts } from '../registry/shared.ts'
import { productWeightComplaints } from './page-weight.ts'
import { ruleIds } from './rule-ids.ts'

/** Reads the product files among `files`, paths in the repository. */
export function readProducts(files: readonly string[], textOf: (file: string) => string): ReadFile[] {
  return files.flatMap((file): ReadFile[] => {
    const place = placeOf(file)
    return place ? [readFile(file, textOf(file), place.category)] : []
  })
}

/** Everything that is wrong with those of `products` that `within` accepts, alone and beside all others, as of `today` (`YYYY-MM-DD`, UTC), what their pages will weigh among it. `unplaced` are files that were not read for their name, kind or size. */
export function productDiagnostics(products: readonly ReadFile[], today: string, unplaced: readonly string[], within: (file: string) => boolean): Diagnostic[] {
  const right = products.flatMap(({ product }) => product ?? [])
  const weights = withSharedFacts(right).flatMap((listing, index) => {
    const product = right[index]
    return product && within(product.file) ? productWeightComplaints(product, listing).map((complaint) => locate(complaint, ruleIds.pageWeight, product.file, product.text)) : []
  })
  return [...judgeProducts(products, today, unplaced, within, installedLists), ...weights]
}
