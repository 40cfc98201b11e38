import type { Category } from './categories.ts'
import { readJson } from './json.ts'
import { withFactsOf } from './missing-facts.ts'
import { type Product, readProduct } from './product.ts'

/** Reads a product file that may be older than the schema: a fact that it lacks is `unknown`, and one that is no longer asked for is passed over. Nothing where it does not fit even so. */
export function readPast(file: string, text: string, category: Category): Product | undefined {
  const { product } = readProduct(file, text, category)
  if (product) return product
  const { json } = readJson(text)
  return json && readProduct(file, JSON.stringify(withFactsOf(json.value, category)), category).product
}
