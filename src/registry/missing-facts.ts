import type { Category } from './categories.ts'
import { factsOf } from './listing.ts'

/** The keys of the facts that every listing of a category needs, in the order of its schema. Those that only some need are left out. */
export function neededFacts(category: Category): string[] {
  return Object.entries(factsOf[category].shape).flatMap(([key, schema]) => (schema.safeParse(undefined).success ? [] : [key]))
}

/** What stands in a product file, with each fact that it lacks put in as `unknown`, in the order of the schema. A value without facts comes back as it is. */
export function withMissingFacts(value: unknown, category: Category): unknown {
  const facts = isObject(value) ? value.facts : undefined
  if (!isObject(value) || !isObject(facts)) return value
  const missing = neededFacts(category).filter((key) => !Object.hasOwn(facts, key))
  if (missing.length === 0) return value
  const order = Object.keys(factsOf[category].shape)
  const rankOf = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const all = [...Object.entries(facts), ...missing.map((key) => [key, { value: 'unknown' }] as const)].sort(([a], [b]) => rankOf(a) - rankOf(b))
  return { ...value, facts: Object.fromEntries(all) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
