import type { Complaint } from '../../diagnostics.ts'
import { twinOf } from '../bearers.ts'
import { meantHostOf, ownHostOf } from '../own-host.ts'
import { faultsInWords, faultOfHost, type HostFault, type KnownHosts, knownHosts } from '../lookalike.ts'
import type { Product, ProductRule } from '../product.ts'
import { linksIn, textsOf } from './links.ts'

export const productLookalike: ProductRule = {
  what: "No host, in a link or in words, is one character, one look-alike or one ending away from a product's own. No name reads like that of a product on another host, or like that of its token. A host or name that merely contains another product's, or a product's own name where projects keep documentation, gets a warning.",
  why: 'A link to lido.is instead of lido.fi has been published before. That is how wallets are emptied.',
  wrong: '"url": "https://sec0nd.test/"',
  right: '"url": "https://pool.example.org/"',
  excusable: true,
  check(product, { products }) {
    const known = hostsOf(products)
    // What an exception says reaches no reader, and has to name the host. A copy is one of the address beside it.
    const told = textsOf(product).filter(({ path }) => !['url', 'archived'].includes(String(path.at(-1))) && path[0] !== 'exceptions' && path[2] !== 'check').flatMap(({ text, path }) => faultsInWords(text, known).map((fault): Complaint => ({ range: product.json.rangeOf(path), message: `Unexpected host ${JSON.stringify(fault.shown)}, ${fault.message}${toPaste(path, fault)}.`, about: fault.shown, ...severityOf(fault) })))
    return [...faultsOfName(product, products), ...told, ...linksIn(product).filter(({ path }) => path[2] !== 'check').flatMap(({ url, path }): Complaint[] => {
      const { hostname } = new URL(url)
      // Of an address that is mistyped, another rule speaks.
      if (path[0] === 'url' && meantHostOf(product)) return []
      const fault = faultOfHost(hostname, known, path[0] === 'url')
      return fault ? [{ range: product.json.rangeOf(path), message: `Unexpected host "${hostname}", ${fault.message}${toPaste(path, fault)}.`, about: hostname, ...severityOf(fault) }] : []
    })]
  },
}

/** The exception that holds where documentation of a product was found, ready to paste. */
function toPaste(path: readonly PropertyKey[], { reason }: HostFault): string {
  return reason === undefined ? '' : `: ${JSON.stringify({ rule: 'product-lookalike', at: path.map(String).join('.'), reason })}`
}

/** From so many letters on, names that are a letter apart are hardly so by chance. */
const long = 6

/** A name that reads like another's on a host that somebody else bought, or written otherwise on the same; a warning where one only holds the other. */
function faultsOfName(product: Product, products: readonly Product[]): Complaint[] {
  const { name } = product.listing
  const twin = twinOf(product, products)
  if (!twin) return []
  const range = product.json.rangeOf(['name'])
  const other = `${JSON.stringify(twin.product.listing.name)} in ${twin.product.file}`
  // Only the name is at fault: whoever has the token says nothing of it.
  if (twin.token !== undefined) return [{ range, message: `Unexpected name ${JSON.stringify(name)}, expected one that nobody can mistake for ${JSON.stringify(twin.token)}, a token of ${other}; if it is right, add an exception that says why.`, about: name, ...severityOf(twin.nearness === 'within' ? { severity: 'warning' } : {}) }]
  if (twin.nearness !== 'within') return [{ range, message: `Unexpected name ${JSON.stringify(name)}, expected one that nobody can mistake for ${other}; check every letter, and if both are right, each of the two files needs an exception that says why.`, about: name, ...severityOf(twin.nearness === 'letter' && name.length < long ? { severity: 'warning' } : {}) }]
  return [{ range, severity: 'warning', message: `Unexpected name ${JSON.stringify(name)}, expected one that neither contains nor is part of ${other}; if both are right, each of the two files needs an exception that says why.`, about: name }]
}

function severityOf({ severity }: { severity?: 'warning' }): { severity?: 'warning' } {
  return severity ? { severity } : {}
}

// Every product of a shelf asks about the same hosts.
const ready = new WeakMap<readonly Product[], KnownHosts>()

function hostsOf(products: readonly Product[]): KnownHosts {
  const known = ready.get(products) ?? knownHosts(products.map((product) => ({ host: ownHostOf(product), name: product.listing.name })))
  ready.set(products, known)
  return known
}
