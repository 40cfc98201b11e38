import type { Complaint } from '../../diagnostics.ts'
import { hoursOf } from '../duration.ts'
import { isKnown } from '../fact.ts'
import type { WayOut } from '../leaving.ts'
import type { ProductRule } from '../product.ts'

export const productLeaving: ProductRule = {
  what: 'The ways out that are given in numbers are those of "exits": each through the pool or an account has an entry, and no shortest wait is longer than the longest.',
  why: 'A way out with waits that the list of ways does not have, or the other way round, is a slip that readers pay for.',
  wrong: '"leaving": {\n      "value": [\n        {\n          "way": "account",\n          "least": { "days": 9 },\n          "longest": { "days": 1 },\n          "stoppedBy": []\n        }\n      ],\n      "asOf": "2026-08",\n      "sources": [\n        {\n          "title": "A source",\n          "url": "https://example.org/source",\n          "kind": "project"\n        }\n      ]\n    }',
  right: '"leaving": {\n      "value": "unknown"\n    }',
  *check({ listing, json }): Iterable<Complaint> {
    if (listing.category !== 'pools') return
    const { exits, leaving } = listing.facts
    if (!isKnown(leaving)) return
    const path = ['facts', 'leaving', 'value']
    const ways = isKnown(exits) ? exits.value : undefined
    for (const [index, way] of leaving.value.entries()) {
      if (ways && !ways.includes(way.way)) yield { range: json.rangeOf([...path, index, 'way']), message: `Unexpected way out "${way.way}", expected one of those in "facts.exits": ${ways.map((one) => `"${one}"`).join(', ')}; remove this one, or add it there.` }
      if (isReversed(way)) yield { range: json.rangeOf([...path, index, 'least']), message: 'Unexpected shortest wait that is longer than the longest, expected it the other way round; swap the two, or fix the unit of one.' }
      if (way.minEth !== undefined && way.maxEth !== undefined && way.minEth > way.maxEth) yield { range: json.rangeOf([...path, index, 'minEth']), message: `Unexpected smallest request of ${way.minEth} ETH above the largest of ${way.maxEth} ETH, expected it the other way round; swap the two.` }
    }
    // What the market asks for, no paper of the project says.
    for (const way of ways ?? []) {
      if (way !== 'market' && !leaving.value.some((one) => one.way === way)) yield { range: json.rangeOfKey(['facts', 'leaving'], 'value'), message: `Unexpected end of "facts.leaving.value", expected an entry for the way out "${way}" of "facts.exits"; add it, with "unnamed" for waits that no source names.` }
    }
  },
}

function isReversed({ least, longest }: WayOut): boolean {
  const hours = (wait: WayOut['least']) => (wait === 'none' ? 0 : wait === 'unnamed' ? undefined : hoursOf(wait))
  const [from, to] = [hours(least), hours(longest)]
  return from !== undefined && to !== undefined && from > to
}
