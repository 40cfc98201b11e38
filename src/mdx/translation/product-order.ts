import type { Complaint } from '../../diagnostics.ts'
import { inQuotes } from '../../words/quoted.ts'
import type { DigestText } from './digest-schema.ts'
import { productsNamed } from './products-named.ts'

const nothing: ReadonlySet<string> = new Set()

/** Products that a text and its English (`original`) both name, in another order: what is told of the one would be told of the other. A language may have to turn a sentence round: that may be excused. */
export function productOrder(original: string, { words, range }: Pick<DigestText, 'words' | 'range'>, products: readonly string[]): Complaint[] {
  const [theirs, mine] = [original, words].map((text) => productsNamed(text, nothing, products)) as [string[], string[]]
  const expected = theirs.filter((name) => mine.includes(name))
  const found = mine.filter((name) => theirs.includes(name))
  const at = found.findIndex((name, index) => name !== expected[index])
  const [own, other] = [found[at], expected[at]]
  return own === undefined || other === undefined ? [] : [{ range, about: own, message: `Unexpected ${inQuotes(own)} before ${inQuotes(other)}, expected the products in the order of English: each belongs to the words beside it. Put them in that order, and the words with them.` }]
}
