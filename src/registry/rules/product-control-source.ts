import { controlFacts } from '../control.ts'
import { type Fact, isKnown } from '../fact.ts'
import type { ProductRule } from '../product.ts'

export const productControlSource: ProductRule = {
  what: 'Who controls a pool is known from a contract or from the project itself: each known control fact has a source of kind "contract" or "project".',
  why: 'The verdict "Trustless" rests on these facts. What others say of a power may be old, or hearsay.',
  wrong: '"controlTake": {\n      "value": [],\n      "asOf": "2026-08",\n      "sources": [\n        {\n          "title": "A list",\n          "url": "https://list.example.org/",\n          "kind": "register"\n        }\n      ]\n    }',
  right: '"controlTake": {\n      "value": "unknown"\n    }',
  check({ listing, json }) {
    const facts = listing.facts as Record<string, Fact<unknown> | undefined>
    return Object.values(controlFacts).flatMap((key) => {
      const fact = facts[key]
      if (!fact || !isKnown(fact) || fact.sources.some(({ kind, says }) => says === undefined && (kind === 'contract' || kind === 'project'))) return []
      return [{ range: json.rangeOfKey(['facts', key], 'sources'), message: `Unexpected sources for "facts.${key}", expected one of kind "contract" or "project" among them; add the contract's code or the project's own paper, or write { "value": "unknown" }.` }]
    })
  },
}
