import type { Complaint } from '../../diagnostics.ts'
import { checksIn } from '../checks/checks-in.ts'
import { expectedOf, holds } from '../checks/compare.ts'
import { printable } from '../../characters.ts'
import type { ProductRule } from '../product.ts'

export const productCheckChanged: ProductRule = {
  what: 'Where a machine last read something else than the fact says, a person decides before it is published.',
  why: 'A changed owner or fee is what readers most need to know, and no machine can tell what follows from it.',
  wrong: '"url": "https://example.org/source",\n          "kind": "project"\n        }\n      ],\n      "check": [\n        { "kind": "contract", "chain": 1, "address": "0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84", "call": "function getFee() view returns (uint16)", "is": 1000, "read": { "on": "2026-08-03", "block": 25000000, "value": 1200 } }\n      ]\n    },\n    "tokens"',
  right: '"url": "https://example.org/source",\n          "kind": "project"\n        }\n      ]\n    },\n    "tokens"',
  check({ listing, json }) {
    return checksIn(listing).flatMap(({ key, fact, index, check }): Complaint[] => {
      if (!check.read || holds(check, fact.value, check.read.value) === true) return []
      const expected = check.kind === 'contract' && check.above !== undefined ? `more than ${check.above}` : expectedOf(check, fact.value).map((one) => JSON.stringify(one)).join(' or ') || '"passage" with the same hash'
      return [{ range: json.rangeOf(['facts', key, 'check', index, 'read']), message: `Unexpected ${printable(JSON.stringify(check.read.value))} read on ${check.read.on} for "facts.${key}", expected ${expected}; look at it, then correct the fact with its date, sources and note, and what the check expects.` }]
    })
  },
}
