import { z } from 'zod'
import { type Category, categories } from './categories.ts'
import { listingSchema } from './listing.ts'

/** The JSON Schema of each category's product files, for editors: path in the repository -> text. */
export function jsonSchemas(): Map<string, string> {
  return new Map(categories.map((category) => [schemaPathOf(category), textOf(category)]))
}

/** Where the JSON Schema of a category's product files stands in the repository. */
export function schemaPathOf(category: Category): string {
  return `content/products/${category}.schema.json`
}

function textOf(category: Category): string {
  const schema = z.toJSONSchema(listingSchema(category), { io: 'input', target: 'draft-7', unrepresentable: 'any' })
  return `${JSON.stringify({ $comment: 'Generated from src/registry by `npm run generate`. Do not edit.', title: `A listing under content/products/${category}/`, ...schema }, null, 2)}\n`
}
