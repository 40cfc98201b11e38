import type { Category } from '../registry/categories.ts'
import { type AttributeId, attributes } from './index.ts'

/** How one attribute is judged: where it applies, and which facts decide it. */
export interface Method {
  id: AttributeId
  categories: readonly Category[]
  /** The keys of the facts it reads, found out by running it. */
  facts: string[]
}

/** How every attribute is judged, in the order of the list. */
export function methods(): Method[] {
  return attributes.map(({ id, categories, evaluate }) => {
    const read = new Set<string>()
    const facts = new Proxy({}, { get: (_facts, key) => (read.add(String(key)), { value: 'unknown' }) })
    // Every fact is unknown here: what is asked for is noted, and nothing else matters.
    evaluate(facts as never, '2020-01-01')
    return { id, categories, facts: [...read] }
  })
}
