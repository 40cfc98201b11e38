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

/**
 * What stands in a product file that may be older than the schema, with exactly the facts that its category has today: what it lacks is `unknown`, what
 * nobody asks for any more is left out. A source that does not say of which kind it is counts as a list that copied: nothing better is known of it.
 */
export function withFactsOf(value: unknown, category: Category): unknown {
  if (!isObject(value) || !isObject(value.facts)) return value
  const known = Object.entries(value.facts).filter(([key]) => Object.hasOwn(factsOf[category].shape, key))
  return withMissingFacts(withKinds({ ...value, facts: Object.fromEntries(known) }), category)
}

function withKinds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKinds)
  if (!isObject(value)) return value
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withKinds(one)]))
  const isSource = 'title' in inner && 'url' in inner && !('kind' in inner)
  return isSource ? { ...inner, kind: 'register' } : inner
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
