import { boughtPartOf } from '../words/bought.ts'
import { faultOfHost, type KnownHost, knownHosts } from './lookalike.ts'
import { readAnyhow } from './json.ts'
import type { Product } from './product.ts'
import { linksIn } from './rules/links.ts'
import { faultOfUrl } from './url.ts'

/** What seems to be the right host of a product whose own address is mistyped, and how many of its links lead there. */
export interface MeantHost {
  host: string
  links: number
}

/** One link can be the mistake itself. */
const fewestLinks = 2
const answers = new WeakMap<Product, MeantHost | undefined>()

/**
 * The host to which the links of a product file lead, where these agree with one another and none leads to the host of its `url`, which
 * can be taken for that one: then it is the `url` that is mistyped. Not where the file excuses such a link: then both are right.
 */
export function meantHostOf(product: Product): MeantHost | undefined {
  if (!answers.has(product)) answers.set(product, found(product))
  return answers.get(product)
}

/** The host of a product's own page; the one that was meant where it is mistyped, so that nobody is compared with a mistake. */
export function ownHostOf(product: Product): string {
  return meantHostOf(product)?.host ?? new URL(product.listing.url).hostname
}

function found(product: Product): MeantHost | undefined {
  const { url, exceptions = [] } = product.listing
  const own = new URL(url).hostname
  const excused = new Set(exceptions.flatMap(({ rule, at }) => (rule === 'product-lookalike' ? [at] : [])))
  const parts = new Map<string, { links: number; excused: boolean }>()
  for (const link of linksIn(product)) {
    if (link.path[0] === 'url') continue
    const part = boughtPartOf(new URL(link.url).hostname)
    const known = parts.get(part)
    parts.set(part, { links: (known?.links ?? 0) + 1, excused: known?.excused === true || excused.has(link.path.join('.')) })
  }
  if (parts.has(boughtPartOf(own))) return undefined
  const near = [...parts].filter(([part, one]) => one.links >= fewestLinks && !one.excused && isNear(own, part))
  const [meant] = near
  return near.length === 1 && meant ? { host: meant[0], links: meant[1].links } : undefined
}

function isNear(host: string, part: string): boolean {
  const fault = faultOfHost(host, knownHosts([part]))
  return fault !== undefined && fault.severity !== 'warning'
}

/** The hosts of products' own pages and the products' names, as far as their files can be read at all: one with a mistake elsewhere, or of which no more is asked, keeps both. */
export function productHostsOf(files: readonly { text: string; product?: Product | undefined }[]): KnownHost[] {
  return files.flatMap(({ text, product }): KnownHost[] => {
    if (product) return [{ host: ownHostOf(product), name: product.listing.name }]
    const { url, name } = readAnyhow(text)
    return typeof url === 'string' && faultOfUrl(url) === undefined ? [{ host: new URL(url).hostname, name: typeof name === 'string' ? name : undefined }] : []
  })
}
