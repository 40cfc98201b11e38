import { invisibleIn } from '../../characters.ts'
import type { ProductRule } from '../product.ts'
import { textsIn } from './links.ts'

export const productCharacters: ProductRule = {
  what: 'A product file holds no control, bidirectional or invisible characters, typed or escaped, and no bytes that are not UTF-8.',
  why: 'They make a name or an address read otherwise than it is.',
  wrong: '"name": "Some\\u200b Pool"',
  right: '"name": "Some Pool"',
  check({ json }) {
    return textsIn(json.value).flatMap(({ text, path }) => {
      const [first] = invisibleIn(text.replaceAll('\ufffd', '\0'))
      if (!first) return []
      const found = first.name === 'U+0000' ? 'byte that is not UTF-8, or NUL character' : `invisible character ${first.name}`
      return [{ range: json.rangeOf(path), message: `Unexpected ${found} in "${path.map(String).join('.')}", expected characters that can be seen; delete it.` }]
    })
  },
}
