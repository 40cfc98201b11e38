import type { Product } from '../product.ts'

/** Every address of a page in a product file, with the path at which it stands. The schema has made sure that each is https. */
export function linksIn(product: Product): { url: string; path: PropertyKey[] }[] {
  return textsOf(product).flatMap(({ text, path }) => (path.at(-1) === 'url' ? [{ url: text, path }] : []))
}

/** A text of a product file, with the path at which it stands. */
interface PlacedText {
  text: string
  path: PropertyKey[]
}

// Several rules ask for the texts of each product.
const found = new WeakMap<Product, readonly PlacedText[]>()

/** Every text of a product file. */
export function textsOf(product: Product): readonly PlacedText[] {
  const texts = found.get(product) ?? textsIn(product.json.value)
  found.set(product, texts)
  return texts
}

/** Every text among the values of a JSON file, however deep. */
export function textsIn(value: unknown, path: readonly PropertyKey[] = []): PlacedText[] {
  if (typeof value === 'string') return [{ text: value, path: [...path] }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
  return []
}
