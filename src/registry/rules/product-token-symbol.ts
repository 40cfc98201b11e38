import type { ProductRule } from '../product.ts'
import { folded } from '../alike.ts'
import { shelfIndex } from '../shelf-index.ts'
import { tokensOf } from './tokens.ts'

const holders = shelfIndex((product) => tokensOf(product).map(({ token }) => folded(token.symbol)))

export const productTokenSymbol: ProductRule = {
  what: "A token's symbol, and any that looks like it, appears in one product only.",
  why: 'Two tokens with one symbol are easily confused. It happens by mistake, and on purpose.',
  wrong: '"symbol": "oETH"',
  right: '"symbol": "sETH"',
  excusable: true,
  check(product, { products }) {
    return tokensOf(product).flatMap(({ token, path }) => {
      const owner = holders(products).get(folded(token.symbol))?.find((other) => other.file !== product.file)
      return owner ? [{ range: product.json.rangeOf([...path, 'symbol']), severity: 'warning' as const, message: `Unexpected symbol "${token.symbol}" in ${product.file}, expected one that no other listing has; ${owner.file} has it or one that looks like it. If both are right, add an exception that says how readers tell them apart.`, about: token.symbol }] : []
    })
  },
}
