import type { Complaint } from '../../diagnostics.ts'
import { type Fact, isKnown, type Known } from '../fact.ts'
import type { Json } from '../json.ts'
import type { ProductRule } from '../product.ts'
import { rankOf, type Source, sourceKinds } from '../source.ts'

export const productDisputed: ProductRule = {
  what: 'Where sources differ, the value is that of the best kind of source (contract, then project, independent, register), and the note says that they differ.',
  why: 'A list that copied an old figure must not outweigh the contract, and readers must see that not all agree.',
  wrong: '"value": 0.01,\n      "asOf": "2026-08",\n      "sources": [\n        {\n          "title": "A list",\n          "url": "https://list.example.org/",\n          "kind": "register"\n        },\n        {\n          "title": "A source",\n          "url": "https://example.org/source",\n          "kind": "project",\n          "says": 0.05\n        }\n      ]',
  right: '"value": 0.01,\n      "asOf": "2026-08",\n      "sources": [\n        {\n          "title": "A source",\n          "url": "https://example.org/source",\n          "kind": "project"\n        }\n      ]',
  check({ listing, json }) {
    const facts = Object.entries(listing.facts) as [string, Fact<unknown> | undefined][]
    return facts.flatMap(([key, fact]) => (fact && isKnown(fact) ? complaintsOn(json, key, fact) : []))
  },
}

function complaintsOn(json: Json, key: string, fact: Known<unknown>): Complaint[] {
  const placed = fact.sources.map((source, index) => ({ source, path: ['facts', key, 'sources', index] }))
  const dissenting = placed.filter(({ source }) => source.says !== undefined)
  if (dissenting.length === 0) return []
  const at = (path: readonly PropertyKey[]) => json.rangeOf([...path, 'says'])
  const same = dissenting.filter(({ source }) => JSON.stringify(source.says) === JSON.stringify(fact.value))
  if (same.length > 0) return same.map(({ path }) => ({ range: at(path), message: `Unexpected "says" with the value of "facts.${key}" itself, expected another one; remove "says": this source agrees.` }))
  const best = bestOf(placed.flatMap(({ source }) => (source.says === undefined ? [source] : [])))
  const better = dissenting.filter(({ source }) => rankOf(source.kind) < best)
  if (best === sourceKinds.length) return [{ range: json.rangeOf(['facts', key, 'value']), message: `Unexpected value of "facts.${key}" that none of its sources gives, expected a source without "says"; add the source that gives it, or write the value that one of them says.` }]
  if (better.length > 0) {
    return better.map(({ source, path }) => ({ range: at(path), message: `Unexpected source of kind "${source.kind}" that says otherwise beside a value of "facts.${key}" which only a source of kind "${sourceKinds[best]}" gives, expected the value of the better source; write what this one says as the value, and the other under its "says".` }))
  }
  if (fact.note !== undefined) return []
  return dissenting.slice(0, 1).map(({ path }) => ({ range: at(path), message: `Unexpected "says" without a "note" at "facts.${key}", expected a sentence that tells readers that sources differ; add it, or remove a source that only copied an older value.` }))
}

/** The rank of the best kind among some sources; worse than any where there is none. */
function bestOf(sources: readonly Source[]): number {
  return Math.min(sourceKinds.length, ...sources.map(({ kind }) => rankOf(kind)))
}
