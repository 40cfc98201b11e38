import type { ProductRule } from '../product.ts'
import { shelfIndex } from '../shelf-index.ts'
import { tokensOf } from './tokens.ts'

const holders = shelfIndex((product) => tokensOf(product).map(({ token }) => token.address))

export const productTokenAddress: ProductRule = {
  what: "A token's address belongs to one token of one product.",
  why: "With another listing's address, a reader buys or checks the wrong token.",
  wrong: '"address": "0xae78736Cd615f374D3085123A210448E74Fc6393"',
  right: '"address": "0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84"',
  check(product, { products }) {
    const own = tokensOf(product)
    return own.flatMap(({ token, path }, index) => {
      const owner = holders(products).get(token.address)?.find((other) => other.file !== product.file)?.file ?? (own.findIndex((one) => one.token.address === token.address) < index ? 'this file' : undefined)
      return owner ? [{ range: product.json.rangeOf([...path, 'address']), message: `Unexpected address ${token.address}, expected one that no other token has; it is already in ${owner}. Compare both with the projects' own documentation.` }] : []
    })
  },
}
