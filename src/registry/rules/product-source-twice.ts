import type { ProductRule } from '../product.ts'
import { linksIn } from './links.ts'

export const productSourceTwice: ProductRule = {
  what: 'A page is named once among the sources of a fact, a change or a removal, and once in a list of reports. Two places on one page, each with its "#", count as two.',
  why: 'A fact that seems to rest on two sources but rests on one looks surer than it is.',
  wrong: '"sources": [\n        {\n          "title": "Another source",\n          "url": "https://example.org/source/",\n          "kind": "project"\n        },',
  right: '"sources": [',
  excusable: true,
  check(product) {
    const seen = new Map<string, { url: string; path: string }[]>()
    return linksIn(product).flatMap(({ url, path }) => {
      // "facts.fee.sources" of "facts.fee.sources.0.url": what stands in one list is compared.
      const list = path.slice(0, -2).join('.')
      if (!/(?:^|\.)(?:sources|value)$/.test(list)) return []
      const [page, place] = partsOf(url)
      const key = `${list} ${page}`
      const earlier = seen.get(key) ?? []
      const twin = earlier.find((other) => partsOf(other.url)[1] === place || place === '' || partsOf(other.url)[1] === '')
      seen.set(key, [...earlier, { url, path: path.slice(0, -1).join('.') }])
      return twin ? [{ range: product.json.rangeOf(path), severity: 'warning' as const, message: `Unexpected second time ${JSON.stringify(url)} in "${list}", expected each page once; it is in "${twin.path}"${twin.url === url ? '' : ` as ${JSON.stringify(twin.url)}`} already. Remove one of the two, or add an exception that says why both are needed.` }] : []
    })
  },
}

/** A page, whatever way it is written that leads to it, and the place on it: http and https, "www." and a slash at the end make no other page. */
function partsOf(url: string): [page: string, place: string] {
  const { hostname, pathname, search, hash } = new URL(url)
  return [`${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`, hash.slice(1)]
}
