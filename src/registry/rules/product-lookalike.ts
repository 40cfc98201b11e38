import type { ProductRule } from '../product.ts'
import { linksIn } from './links.ts'
import { faultOfHost } from '../lookalike.ts'

export const productLookalike: ProductRule = {
  what: "No link's host is one character, one look-alike or one ending away from a product's own.",
  why: 'A link to lido.is instead of lido.fi has been published before. That is how wallets are emptied.',
  wrong: '"url": "https://sec0nd.test/"',
  right: '"url": "https://pool.example.org/"',
  excusable: true,
  check(product, { products }) {
    const others = new Set(products.filter(({ file }) => file !== product.file).map(({ listing }) => new URL(listing.url).hostname))
    const all = new Set([...others, new URL(product.listing.url).hostname])
    return linksIn(product).flatMap(({ url, path }) => {
      // A product's own page is compared with the pages of the others, every other link with all of them.
      const { hostname } = new URL(url)
      const fault = faultOfHost(hostname, path[0] === 'url' ? others : all)
      return fault ? [{ range: product.json.rangeOf(path), message: `Unexpected host "${hostname}", ${fault}.` }] : []
    })
  },
}
