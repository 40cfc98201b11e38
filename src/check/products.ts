import { z } from 'zod'
import { type Diagnostic, locate } from '../diagnostics.ts'
import { diagnosticSchema } from '../mdx/seen.ts'
import { judgeProducts, type ReadFile } from '../registry/check.ts'
import { installedLists } from '../registry/installed-lists.ts'
import { readFile } from '../registry/load.ts'
import { placeOf } from '../registry/place.ts'
import { withSharedFacts } from '../registry/shared.ts'
import { productWeightComplaints } from './page-weight.ts'
import type { Kept } from './kept.ts'
import { ruleIds } from './rule-ids.ts'
import { type SeenShelf, shelfOf, shelfSchema } from './shelf.ts'

/** Reads the product files among `files`, paths in the repository. */
export function readProducts(files: readonly string[], textOf: (file: string) => string): ReadFile[] {
  return files.flatMap((file): ReadFile[] => {
    const place = placeOf(file)
    return place ? [readFile(file, textOf(file), place.category)] : []
  })
}

/** All product files there are, and as of which day they are judged. */
interface AllProducts {
  files: readonly string[]
  /** Files that were not read for their name, kind or size. */
  unplaced: readonly string[]
  today: string
  textOf: (file: string) => string
  kept: Kept
}

/** What is asked of all products. They are read by the first who asks for something that was not kept. */
export interface Shelves {
  /** What was seen of all products, where that is known without reading them. */
  known(): SeenShelf | undefined
  shelf(): SeenShelf
  /** Everything that is wrong with those that `within` accepts. */
  diagnostics(within: (file: string) => boolean): Diagnostic[]
}

/** Makes ready to ask about all products: answers that were kept for just these texts are taken over. */
export function shelvesOf({ files, unplaced, today, textOf, kept }: AllProducts): Shelves {
  const of = [JSON.stringify(unplaced), ...files.flatMap((file) => [file, textOf(file)])]
  const [shelfName, judgedName] = [kept.nameOf('shelf', ...of), kept.nameOf('products', today, ...of)]
  let read: ReadFile[] | undefined
  const products = (): ReadFile[] => (read ??= readProducts(files, textOf))
  let shelf: SeenShelf | undefined
  const known = (): SeenShelf | undefined => (shelf ??= kept.get(shelfName, shelfSchema))
  return {
    known,
    shelf() {
      if (known() === undefined) {
        shelf = shelfOf(products(), unplaced)
        kept.put(shelfName, JSON.stringify(shelf))
      }
      return shelf ?? shelfOf(products(), unplaced)
    },
    diagnostics(within) {
      const judged = kept.get(judgedName, z.array(diagnosticSchema))
      if (judged) return judged.filter(({ file }) => within(file))
      const found = productDiagnostics(products(), today, unplaced, within)
      if (files.every(within)) kept.put(judgedName, JSON.stringify(found))
      return found
    },
  }
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
