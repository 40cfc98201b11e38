import type { Range } from '../../diagnostics.ts'
import type { Product } from '../product.ts'
import { offsetWithin } from '../translated.ts'
import { textsOf } from './links.ts'

/** A text of a product file that is made of sentences, with the way back to where it stands. */
interface ProductProse {
  text: string
  /** The range in the file of a part of the text, given by its offsets. */
  rangeOf(start: number, end: number): Range
}

/** The keys whose values are sentences, or parts of one. */
const keysOfProse = ['note', 'what', 'reason', 'scope']

/** The notes, scopes, reasons and changes of a product file. They are English. */
export function proseOf(product: Product): ProductProse[] {
  return textsOf(product).filter(({ path }) => keysOfProse.includes(String(path.at(-1)))).map(({ text, path }) => ({
    text,
    rangeOf: (start, end) => {
      const { start: quote } = product.json.rangeOf(path)
      const offsetOf = (index: number) => quote + 1 + offsetWithin(product.text.slice(quote + 1), index)
      return { start: offsetOf(start), end: offsetOf(end) }
    },
  }))
}
