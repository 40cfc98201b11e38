import type { ProductRule } from '../product.ts'
import { shelfIndex } from '../shelf-index.ts'

const holders = shelfIndex(({ listing }) => [hostOf(listing.url)])

export const productHost: ProductRule = {
  what: 'The host of a product\'s own page belongs to that product only.',
  why: 'A second listing on the same host is usually a copy, or a link that was never changed.',
  wrong: '"url": "https://second.test/"',
  right: '"url": "https://pool.example.org/"',
  excusable: true,
  check(product, { products }) {
    const host = hostOf(product.listing.url)
    const owner = holders(products).get(host)?.find((other) => other.file !== product.file)
    return owner ? [{ range: product.json.rangeOf(['url']), message: `Unexpected host "${host}", expected one that no other product has; ${owner.file} has it too. Fix the link, or add an exception that says what the two share.`, about: host }] : []
  },
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}
