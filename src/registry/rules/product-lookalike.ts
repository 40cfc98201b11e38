import type { Complaint } from '../../diagnostics.ts'
import { boughtPartOf } from '../../words/bought.ts'
import { faultsInWords, faultOfHost, type KnownHosts, knownHosts } from '../lookalike.ts'
import type { Product, ProductRule } from '../product.ts'
import { shelfIndex } from '../shelf-index.ts'
import { namesAsRead, namesWithin } from '../twin-name.ts'
import { linksIn, textsOf } from './links.ts'

const bearers = shelfIndex(({ listing }) => namesAsRead(listing.name))

export const productLookalike: ProductRule = {
  what: "No host, in a link or in words, is one character, one look-alike or one ending away from a product's own, and no name reads like that of a product on another host. Where a host or a name only holds that of another product, there is a warning.",
  why: 'A link to lido.is instead of lido.fi has been published before. That is how wallets are emptied.',
  wrong: '"url": "https://sec0nd.test/"',
  right: '"url": "https://pool.example.org/"',
  excusable: true,
  check(product, { products }) {
    const known = hostsOf(products)
    // What an exception says reaches no reader, and has to name the host.
    const told = textsOf(product).filter(({ path }) => path.at(-1) !== 'url' && path[0] !== 'exceptions').flatMap(({ text, path }) => faultsInWords(text, known).map((fault): Complaint => ({ range: product.json.rangeOf(path), message: `Unexpected host ${JSON.stringify(fault.shown)}, ${fault.message}.`, about: fault.shown, ...severityOf(fault) })))
    return [...faultsOfName(product, products), ...told, ...linksIn(product).flatMap(({ url, path }): Complaint[] => {
      const { hostname } = new URL(url)
      const fault = faultOfHost(hostname, known, path[0] === 'url')
      return fault ? [{ range: product.json.rangeOf(path), message: `Unexpected host "${hostname}", ${fault.message}.`, about: hostname, ...severityOf(fault) }] : []
    })]
  },
}

/** A name that reads like another's on a host that somebody else bought, or written otherwise on the same; a warning where it only holds another's. */
function faultsOfName(product: Product, products: readonly Product[]): Complaint[] {
  const { name } = product.listing
  const own = namesAsRead(name)
  const range = product.json.rangeOf(['name'])
  const index = bearers(products)
  const twin = own.flatMap((one) => index.get(one) ?? []).find((other) => other !== product && (other.listing.name !== name || !sharesHost(other, product)))
  if (twin) return [{ range, message: `Unexpected name ${JSON.stringify(name)}, expected one that nobody can take for ${JSON.stringify(twin.listing.name)} in ${twin.file}; check every letter, and if it is right, add an exception that says why.`, about: name }]
  const held = namesWithin(name).flatMap((run) => index.get(run) ?? []).find((other) => other !== product && !sharesHost(other, product))
  if (!held) return []
  return [{ range, severity: 'warning', message: `Unexpected name ${JSON.stringify(name)} with the name of ${JSON.stringify(held.listing.name)} (${held.file}) in it, expected one that nobody can take for a part of it; if both are right, add an exception that says why.`, about: name }]
}

function sharesHost(a: Product, b: Product): boolean {
  const [one, other] = [a, b].map(({ listing }) => boughtPartOf(new URL(listing.url).hostname))
  return one === other
}

function severityOf({ severity }: { severity?: 'warning' }): { severity?: 'warning' } {
  return severity ? { severity } : {}
}

// Every product of a shelf asks about the same hosts.
const ready = new WeakMap<readonly Product[], KnownHosts>()

function hostsOf(products: readonly Product[]): KnownHosts {
  const known = ready.get(products) ?? knownHosts(products.map(({ listing }) => new URL(listing.url).hostname))
  ready.set(products, known)
  return known
}
