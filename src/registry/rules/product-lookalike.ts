import type { Product, ProductRule } from '../product.ts'
import { linksIn } from './links.ts'
import { faultOfHost, type KnownHosts, knownHosts } from '../lookalike.ts'

export const productLookalike: ProductRule = {
  what: "No link's host is one character, one look-alike or one ending away from a product's own.",
  why: 'A link to lido.is instead of lido.fi has been published before. That is how wallets are emptied.',
  wrong: '"url": "https://sec0nd.test/"',
  right: '"url": "https://pool.example.org/"',
  excusable: true,
  check(product, { products }) {
    const known = hostsOf(products)
    return linksIn(product).flatMap(({ url, path }) => {
      const { hostname } = new URL(url)
      const fault = faultOfHost(hostname, known, path[0] === 'url')
      return fault ? [{ range: product.json.rangeOf(path), message: `Unexpected host "${hostname}", ${fault}.` }] : []
    })
  },
}

// Every product of a shelf asks about the same hosts.
const ready = new WeakMap<readonly Product[], KnownHosts>()

function hostsOf(products: readonly Product[]): KnownHosts {
  const known = ready.get(products) ?? knownHosts(products.map(({ listing }) => new URL(listing.url).hostname))
  ready.set(products, known)
  return known
}
