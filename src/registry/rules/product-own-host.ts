import { meantHostOf } from '../own-host.ts'
import type { ProductRule } from '../product.ts'

export const productOwnHost: ProductRule = {
  what: 'If a product file’s links lead to one host, and none to that of its `url`, the two are not a letter, a look-alike or an ending apart.',
  why: 'If they are, the `url` is usually mistyped, and all the correct links would be blamed for it.',
  wrong: '"url": "https://examp1e.org/"',
  right: '"url": "https://pool.example.org/"',
  check(product) {
    const meant = meantHostOf(product)
    if (!meant) return []
    const { hostname } = new URL(product.listing.url)
    return [{ range: product.json.rangeOf(['url']), message: `Unexpected host "${hostname}", expected "${meant.host}", to which ${meant.links} links of this file lead and none to this one. Compare both letter by letter with what the project says elsewhere, and mend the wrong one; if both are right, each of those links needs an exception for "product-lookalike".` }]
  },
}
