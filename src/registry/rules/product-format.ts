import { plainDecimal } from '../decimal.ts'
import type { ProductRule } from '../product.ts'

export const productFormat: ProductRule = {
  what: 'Every product file is laid out the same way: keys in schema order, two-space indents, no empty lists or texts.',
  why: 'Then a diff shows only what changed, and no key hides at the end.',
  wrong: '"url": "https://pool.example.org/",\n  "name": "Some Pool"',
  right: '"name": "Some Pool",\n  "url": "https://pool.example.org/"',
  check(product) {
    // Windows checkouts may end lines with \r\n; git stores \n.
    const { text } = product
    const laidOut = layoutOf(product.ordered).replaceAll('\n', text.includes('\r\n') ? '\r\n' : '\n')
    if (laidOut === text) return []
    let start = 0
    while (start < text.length && text[start] === laidOut[start]) start++
    let tail = 0
    while (tail < Math.min(text.length, laidOut.length) - start && text.at(-1 - tail) === laidOut.at(-1 - tail)) tail++
    const range = { start, end: text.length - tail }
    return [{ range, severity: 'warning', message: 'Unexpected layout from here on, expected keys in schema order, two-space indents, one line break at the end and no empty lists; run `npm run check -- --fix`.', fix: laidOut.slice(start, laidOut.length - tail) }]
  },
}

/** The text of a product file as it should be, with its keys in the order given. What says nothing is left out. */
export function layoutOf(ordered: object): string {
  const text = JSON.stringify(ordered, (key, value: unknown) => (['sources', 'formerly', 'changes', 'exceptions'].includes(key) && Array.isArray(value) && value.length === 0 ? undefined : value), 2)
  // Each value has a line of its own here, so a number in any other form than plain digits cannot be part of a text.
  return `${text.replace(/^( *"\w+": )(-?\d[\d.]*e[+-]\d+)(?=,?$)/gm, (_, before: string, number: string) => before + plainDecimal(Number(number)))}\n`
}
