import type { ProductRule } from '../product.ts'
import { shelfIndex } from '../shelf-index.ts'
import { tokensOf } from './tokens.ts'

const holders = shelfIndex((product) => tokensOf(product).map(({ token }) => token.symbol.toLowerCase()))

export const productTokenSymbol: ProductRule = {
  what: "A token's symbol stands in one product only.",
  why: 'Two tokens with one symbol are easily taken for one another. It happens by a slip, and on purpose.',
  wrong: '"symbol": "oETH"',
  right: '"symbol": "sETH"',
  excusable: true,
  check(product, { products }) {
    return tokensOf(product).flatMap(({ token, path }) => {
      const owner = holders(products).get(token.symbol.toLowerCase())?.find((other) => other.file !== product.file)
      return owner ? [{ range: product.json.rangeOf([...path, 'symbol']), severity: 'warning' as const, message: `Unexpected symbol "${token.symbol}" in ${product.file}, expected one that no other listing has; ${owner.file} has it too. If both are right, add an exception that says how readers tell them apart.` }] : []
    })
  },
}
