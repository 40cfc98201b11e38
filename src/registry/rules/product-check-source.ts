import type { Complaint } from '../../diagnostics.ts'
import { parseUrl } from '../../parse-url.ts'
import { rawHost } from '../checks/text.ts'
import { type Fact, isKnown } from '../fact.ts'
import type { ProductRule } from '../product.ts'

export const productCheckSource: ProductRule = {
  what: 'A check of a text or a page reads where a source of the same fact stands: in the same repository, or on the same host.',
  why: 'A machine goes there by itself and takes what it reads for the truth. A stranger could bring a page of his own.',
  wrong: '"url": "https://example.org/source",\n          "kind": "project"\n        }\n      ],\n      "check": [\n        { "kind": "page", "url": "https://other.test/fees", "find": "a fee of 10%" }\n      ]\n    },\n    "tokens"',
  right: '"url": "https://example.org/source",\n          "kind": "project"\n        }\n      ]\n    },\n    "tokens"',
  check({ listing, json }) {
    return (Object.entries(listing.facts) as [string, Fact<unknown> | undefined][]).flatMap(([key, fact]) => {
      if (!fact || !isKnown(fact) || !fact.check) return []
      const places = fact.sources.map(({ url }) => placeOf(url))
      return fact.check.flatMap((check, index): Complaint[] => {
        if (check.kind === 'contract' || places.includes(placeOf(check.url))) return []
        const place = placeOf(check.url)
        const what = check.kind === 'text' ? `repository ${JSON.stringify(place)}` : `host ${JSON.stringify(place)}`
        return [{ range: json.rangeOf(['facts', key, 'check', index, 'url']), message: `Unexpected ${what}, expected one of a source of "facts.${key}": ${[...new Set(places)].map((one) => JSON.stringify(one)).join(', ')}; read it there, or add the source.` }]
      })
    })
  },
}

/** What has one owner: a repository on GitHub, as "owner/name"; else a host. */
function placeOf(url: string): string {
  const { hostname = '', pathname = '' } = parseUrl(url) ?? {}
  const [, owner = '', name = ''] = pathname.split('/')
  return hostname === 'github.com' || hostname === rawHost ? `github.com/${owner}/${name}`.toLowerCase() : hostname
}
