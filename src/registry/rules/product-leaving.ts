import type { Complaint } from '../../diagnostics.ts'
import { isKnown } from '../fact.ts'
import type { ProductRule } from '../product.ts'

export const productLeaving: ProductRule = {
  what: 'The ways out that are given in numbers are those of "exits": each through the pool or an account has an entry. Only a token can be sold.',
  why: 'A way out that only one of the two facts knows is a slip, and readers plan by it.',
  wrong: '"exits": {\n      "value": ["pool"],\n      "asOf": "2026-08",\n      "sources": [\n        {\n          "title": "A source",\n          "url": "https://example.org/source",\n          "kind": "project"\n        }\n      ]\n    },\n    "leaving": {\n      "value": [],\n      "asOf": "2026-08",\n      "sources": [\n        {\n          "title": "A source",\n          "url": "https://example.org/source",\n          "kind": "project"\n        }\n      ]\n    }',
  right: '"exits": {\n      "value": "unknown"\n    },\n    "leaving": {\n      "value": "unknown"\n    }',
  *check({ listing, json }): Iterable<Complaint> {
    if (listing.category !== 'pools') return
    const { exits, leaving, tokens } = listing.facts
    if (isKnown(exits) && isKnown(tokens) && exits.value.includes('market') && tokens.value.length === 0) yield { range: json.rangeOf(['facts', 'exits', 'value', exits.value.indexOf('market')]), message: 'Unexpected way out "market" of a pool without a token, expected one that needs none; remove it, or give the token under "facts.tokens".' }
    if (!isKnown(leaving)) return
    const path = ['facts', 'leaving', 'value']
    const ways = isKnown(exits) ? exits.value : undefined
    for (const [index, way] of leaving.value.entries()) {
      if (ways && !ways.includes(way.way)) yield { range: json.rangeOf([...path, index, 'way']), message: `Unexpected way out "${way.way}", expected one of those in "facts.exits": ${ways.map((one) => `"${one}"`).join(', ')}; remove this one, or add it there.` }
    }
    // What the market asks for, no paper of the project says.
    for (const way of ways ?? []) {
      if (way !== 'market' && !leaving.value.some((one) => one.way === way)) yield { range: json.rangeOfKey(['facts', 'leaving'], 'value'), message: `Unexpected end of "facts.leaving.value", expected an entry for the way out "${way}" of "facts.exits"; add it, with "unnamed" for waits that no source names.` }
    }
  },
}
