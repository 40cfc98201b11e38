import { invisibleIn } from '../../characters.ts'
import type { ProductRule } from '../product.ts'
import { textsOf } from './links.ts'

export const productCharacters: ProductRule = {
  what: 'A product file has no control, bidirectional or invisible characters and no line breaks in its texts, typed or escaped, and no bytes that are not UTF-8.',
  why: 'They make a name or an address look like something it is not.',
  wrong: '"name": "Some\\u200b Pool"',
  right: '"name": "Some Pool"',
  check(product) {
    const { json } = product
    return textsOf(product).flatMap(({ text, path }) => {
      const fault = faultOf(text)
      return fault ? [{ range: json.rangeOf(path), message: `Unexpected ${fault.replace('@', `in "${path.map(String).join('.')}"`)}.` }] : []
    })
  },
}

/** What is wrong with a text, `@` in place of where it stands. */
function faultOf(text: string): string | undefined {
  const [first] = invisibleIn(text.replaceAll('\ufffd', '\0'))
  if (first) return `${first.name === 'U+0000' ? 'byte that is not UTF-8, or NUL character' : `invisible character ${first.name}`} @, expected visible characters only; delete it`
  if (/[\n\r\t]/.test(text)) return 'line break or tab @, expected one line; write a space instead'
  return undefined
}
