import { parse } from 'tldts'
import type { Complaint } from '../../diagnostics.ts'
import { parseUrl } from '../../parse-url.ts'
import { checksIn } from '../checks/checks-in.ts'
import { rawHost } from '../checks/raw-file.ts'
import type { ProductRule } from '../product.ts'
import { isSharedHost } from '../shared-hosts.ts'

export const productCheckSource: ProductRule = {
  what: 'A check of a text or a page reads where a source of the same fact stands: in the same repository, or on the same host; of a host where anybody can have a page, the very page.',
  why: 'A machine goes there by itself and takes what it reads for the truth. A stranger could bring a page of his own.',
  wrong: '"url": "https://example.org/source",\n          "kind": "project"\n        }\n      ],\n      "check": [\n        { "kind": "page", "url": "https://other.test/fees", "find": "a fee of 10%" }\n      ]\n    },\n    "tokens"',
  right: '"url": "https://example.org/source",\n          "kind": "project"\n        }\n      ]\n    },\n    "tokens"',
  check({ listing, json }) {
    return checksIn(listing).flatMap(({ key, fact, index, check }): Complaint[] => {
      const places = fact.sources.map(({ url }) => placeOf(url))
      if (check.kind === 'contract') return []
      const { what, where } = placeOf(check.url)
      if (places.some((place) => place.where === where)) return []
      return [{ range: json.rangeOf(['facts', key, 'check', index, 'url']), message: `Unexpected ${what} ${JSON.stringify(where)}, expected one of a source of "facts.${key}": ${[...new Set(places.map((place) => place.where))].map((one) => JSON.stringify(one)).join(', ')}; read it there, or add the source.` }]
    })
  },
}

/** What has one owner: a repository on GitHub, as "owner/name"; elsewhere a host, but a page where anybody can have one. */
function placeOf(url: string): { what: 'repository' | 'host' | 'page'; where: string } {
  const { hostname = '', pathname = '', search = '' } = parseUrl(url) ?? {}
  const [, owner = '', name = ''] = pathname.split('/')
  if (hostname === 'github.com' || hostname === rawHost) return { what: 'repository', where: `github.com/${owner}/${name}`.toLowerCase() }
  // Of a host such as some.gitbook.io, all belongs to one.
  return isSharedHost(hostname) && !parse(hostname, { allowPrivateDomains: true }).isPrivate ? { what: 'page', where: `${hostname}${pathname}${search}` } : { what: 'host', where: hostname }
}
