import type { Complaint } from '../../diagnostics.ts'
import { checksIn } from '../checks/checks-in.ts'
import { expectedOf } from '../checks/compare.ts'
import { readingNames, readingOf } from '../checks/readings.ts'
import type { ProductRule } from '../product.ts'

export const productCheckReading: ProductRule = {
  what: 'A reading of a contract fits the fact beside which it stands: there is one thing in the value that the contract can give.',
  why: 'A check that compares a fee with a delay, or nothing with nothing, would never find out.',
  wrong: '"url": "https://example.org/source",\n          "kind": "project"\n        }\n      ],\n      "check": [\n        { "kind": "contract", "chain": 1, "address": "0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84", "call": "function getFee() view returns (uint16)", "reading": "delay-seconds" }\n      ]\n    },\n    "tokens"',
  right: '"url": "https://example.org/source",\n          "kind": "project"\n        }\n      ]\n    },\n    "tokens"',
  check({ listing, json }) {
    return checksIn(listing).flatMap(({ key, fact, index, check }): Complaint[] => {
      if (check.kind !== 'contract' || check.reading === undefined) return []
      const range = json.rangeOf(['facts', key, 'check', index, 'reading'])
      const fitting = readingNames.filter((name) => readingOf(name).keys.includes(key))
      if (!fitting.includes(check.reading)) return [{ range, message: `Unexpected reading "${check.reading}" for "facts.${key}", expected ${fitting.length === 0 ? 'none: nothing in that fact is such a value' : `${fitting.length > 1 ? 'one of ' : ''}${fitting.map((name) => `"${name}"`).join(', ')}`}; write that, or the value itself as "is".` }]
      const values = [...new Set(expectedOf(check, fact.value).map(String))]
      if (values.length > 1) return [{ range, message: `Unexpected reading "${check.reading}", expected one that finds one value in "facts.${key}", found ${values.join(' and ')}, so that one could take the place of another; write what the contract gives as "is".` }]
      return values.length > 0 ? [] : [{ range, message: `Unexpected reading "${check.reading}", expected one that finds its like in the value of "facts.${key}"; correct the value, or write what the contract gives as "is".` }]
    })
  },
}
