import type { Product, ProductRule } from '../product.ts'
import { linksIn, textsOf } from './links.ts'
import { faultInWords, faultOfHost, folded, type KnownHosts, knownHosts } from '../lookalike.ts'
import { shelfIndex } from '../shelf-index.ts'

const bearers = shelfIndex(({ listing }) => [folded(listing.name)])

export const productLookalike: ProductRule = {
  what: "No host, in a link or in words, is one character, one look-alike or one ending away from a product's own, and no name looks like another product's.",
  why: 'A link to lido.is instead of lido.fi has been published before. That is how wallets are emptied.',
  wrong: '"url": "https://sec0nd.test/"',
  right: '"url": "https://pool.example.org/"',
  excusable: true,
  check(product, { products }) {
    const known = hostsOf(products)
    const { name } = product.listing
    const twin = bearers(products).get(folded(name))?.find(({ listing }) => listing.name.toLowerCase() !== name.toLowerCase())
    const named = twin ? [{ range: product.json.rangeOf(['name']), message: `Unexpected name ${JSON.stringify(name)}, expected one that nobody can take for ${JSON.stringify(twin.listing.name)} in ${twin.file}; check every letter, and if it is right, add an exception that says why.` }] : []
    const told = textsOf(product).filter(({ path }) => path.at(-1) !== 'url').flatMap(({ text, path }) => {
      const fault = faultInWords(text, known)
      return fault ? [{ range: product.json.rangeOf(path), message: `Unexpected host ${fault}.` }] : []
    })
    return [...named, ...told, ...linksIn(product).flatMap(({ url, path }) => {
      const { hostname } = new URL(url)
      const fault = faultOfHost(hostname, known, path[0] === 'url')
      return fault ? [{ range: product.json.rangeOf(path), message: `Unexpected host "${hostname}", ${fault}.` }] : []
    })]
  },
}

// Every product of a shelf asks about the same hosts.
const ready = new WeakMap<readonly Product[], KnownHosts>()

function hostsOf(products: readonly Product[]): KnownHosts {
  const known = ready.get(products) ?? knownHosts(products.map(({ listing }) => new URL(listing.url).hostname))
  ready.set(products, known)
  return known
}
