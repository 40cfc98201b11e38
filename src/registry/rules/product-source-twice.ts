import type { ProductRule } from '../product.ts'
import { linksIn } from './links.ts'

export const productSourceTwice: ProductRule = {
  what: 'A page is named once among the sources of a fact, a change or a removal, and once in a list of reports. Two places on one page, each with its "#", count as two.',
  why: 'A fact that seems to rest on two sources but rests on one looks surer than it is.',
  wrong: '"sources": [\n        {\n          "title": "Another source",\n          "url": "https://example.org/source/",\n          "kind": "project"\n        },',
  right: '"sources": [',
  excusable: true,
  check(product) {
    // By page, and on it by place, the first that names it: of thousands, none is compared with each.
    const seen = new Map<string, Map<string, Named>>()
    return linksIn(product).flatMap(({ url, path }) => {
      // "facts.fee.sources" of "facts.fee.sources.0.url": what stands in one list is compared.
      const list = path.slice(0, -2).join('.')
      if (!/(?:^|\.)(?:sources|value)$/.test(list)) return []
      const [page, place] = partsOf(url)
      const key = `${list} ${page}`
      const earlier = seen.get(key) ?? new Map<string, Named>()
      const [first] = earlier.values()
      const twin = place === '' ? first : firstOf(earlier.get(place), earlier.get(''))
      if (!earlier.has(place)) earlier.set(place, { url, path: path.slice(0, -1).join('.'), index: earlier.size })
      seen.set(key, earlier)
      return twin ? [{ range: product.json.rangeOf(path), severity: 'warning' as const, message: `Unexpected second time ${JSON.stringify(url)} in "${list}", expected each page once; it is in "${twin.path}"${twin.url === url ? '' : ` as ${JSON.stringify(twin.url)}`} already. Remove one of the two, or add an exception that says why both are needed.` }] : []
    })
  },
}

interface Named {
  url: string
  path: string
  /** How many places on the page were named before. */
  index: number
}

function firstOf(one: Named | undefined, other: Named | undefined): Named | undefined {
  return one && other ? (one.index < other.index ? one : other) : (one ?? other)
}

/** A page, whatever way it is written that leads to it, and the place on it: http and https, "www." and a slash at the end make no other page. */
function partsOf(url: string): [page: string, place: string] {
  const { hostname, pathname, search, hash } = new URL(url)
  return [`${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`, hash.slice(1)]
}
