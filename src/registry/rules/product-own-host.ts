import { meantHostOf } from '../own-host.ts'
import type { ProductRule } from '../product.ts'

export const productOwnHost: ProductRule = {
  what: 'Where a product file links to one host and never to that of its `url`, the two hosts are not one letter, look-alike or ending apart.',
  why: 'Otherwise the `url` is usually mistyped, and every correct link would be blamed for it.',
  wrong: '"url": "https://examp1e.org/"',
  right: '"url": "https://pool.example.org/"',
  check(product) {
    const meant = meantHostOf(product)
    if (!meant) return []
    const { hostname } = new URL(product.listing.url)
    return [{ range: product.json.rangeOf(['url']), message: `Unexpected host "${hostname}", expected "${meant.host}", to which ${meant.links} links in this file lead, and none to this one. Compare both letter by letter with what the project says elsewhere, and fix the wrong one; if both are right, each of those links needs an exception for "product-lookalike".` }]
  },
}
