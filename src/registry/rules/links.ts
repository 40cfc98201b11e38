import type { Product } from '../product.ts'

/** Every address of a page in a product file, with the path at which it stands. The schema has made sure that each is https. */
export function linksIn({ json }: Product): { url: string; path: PropertyKey[] }[] {
  return textsIn(json.value).flatMap(({ text, path }) => (path.at(-1) === 'url' ? [{ url: text, path }] : []))
}

/** Every text of a JSON value, with the path at which it stands. */
export function textsIn(value: unknown, path: readonly PropertyKey[] = []): { text: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path: [...path] }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
  return []
}
