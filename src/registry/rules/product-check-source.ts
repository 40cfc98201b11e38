import type { Complaint } from '../../diagnostics.ts'
import { parseUrl } from '../../parse-url.ts'
import { checksIn } from '../checks/checks-in.ts'
import { rawHost } from '../checks/text.ts'
import type { ProductRule } from '../product.ts'

export const productCheckSource: ProductRule = {
  what: 'A check of a text or a page reads where a source of the same fact stands: in the same repository, or on the same host.',
  why: 'A machine goes there by itself and takes what it reads for the truth. A stranger could bring a page of his own.',
  wrong: '"url": "https://example.org/source",\n          "kind": "project"\n        }\n      ],\n      "check": [\n        { "kind": "page", "url": "https://other.test/fees", "find": "a fee of 10%" }\n      ]\n    },\n    "tokens"',
  right: '"url": "https://example.org/source",\n          "kind": "project"\n        }\n      ]\n    },\n    "tokens"',
  check({ listing, json }) {
    return checksIn(listing).flatMap(({ key, fact, index, check }): Complaint[] => {
      const places = fact.sources.map(({ url }) => placeOf(url))
      if (check.kind === 'contract' || places.includes(placeOf(check.url))) return []
      const what = `${check.kind === 'text' ? 'repository' : 'host'} ${JSON.stringify(placeOf(check.url))}`
      return [{ range: json.rangeOf(['facts', key, 'check', index, 'url']), message: `Unexpected ${what}, expected one of a source of "facts.${key}": ${[...new Set(places)].map((one) => JSON.stringify(one)).join(', ')}; read it there, or add the source.` }]
    })
  },
}

/** What has one owner: a repository on GitHub, as "owner/name"; else a host. */
function placeOf(url: string): string {
  const { hostname = '', pathname = '' } = parseUrl(url) ?? {}
  const [, owner = '', name = ''] = pathname.split('/')
  return hostname === 'github.com' || hostname === rawHost ? `github.com/${owner}/${name}`.toLowerCase() : hostname
}
