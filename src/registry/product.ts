import type { Complaint, Rule, RuleWords } from '../diagnostics.ts'
import type { Category } from './categories.ts'
import { isShared } from './fact.ts'
import { complaintsOf } from './issues.ts'
import { type Json, readJson } from './json.ts'
import { keysAt } from './keys.ts'
import { type Listing, listingSchema } from './listing.ts'
import type { TokenList } from './token-lists.ts'
import type { Waiting } from './waiting.ts'

/** A product file that fits its schema: text, positions and listing. */
export interface Product {
  /** Path in the repository. */
  file: string
  text: string
  json: Json
  /** Facts that another listing holds are `unknown` here; `withSharedFacts` puts them in. */
  listing: Listing
  /** The value of the file as the schema read it: its keys in the order of the schema. */
  ordered: object
  /** The facts that another listing holds: key -> "category/id". */
  shared: ReadonlyMap<string, string>
}

/** What a rule may look at beside the product itself. */
export interface Shelf {
  products: readonly Product[]
  /** The day of the check, `YYYY-MM-DD`, UTC. */
  today: string
  /** The independent lists that tokens are compared with, asked for only where there is a token; absent where nothing is to be compared. */
  tokenLists?: (() => readonly TokenList[]) | undefined
  /** Listings that are there and cannot be looked at yet. */
  waiting: Waiting
}

/** A rule that looks at a product file that fits its schema, alone or beside the others. */
export type ProductRule = Rule<[product: Product, shelf: Shelf]>

export const productJsonWords: RuleWords = {
  what: 'A product file is strict JSON: each key once, and numbers in plain digits, not too many of them.',
  why: 'What one lenient program forgives, the next reads differently; and a number such as 1e-400 is read as 0.',
  wrong: '"name": "Some Pool",,',
  right: '"name": "Some Pool",',
}

export const productSchemaWords: RuleWords = {
  what: 'A product file has the keys of its category and no others; each value is of the right type and range; a known value has a date and a source.',
  why: 'A figure without a date and a source cannot be checked, and a mistyped address can cost a reader everything.',
  wrong: '"percent": "ten"',
  right: '"percent": 10',
}

/** Reads the text of one product file. Gives the product, or what kept it from being read, by rule. `file` is its path in the repository and its name the id. */
export function readProduct(file: string, text: string, category: Category): { product: Product; complaints?: undefined } | { product?: undefined; complaints: Map<string, Complaint[]> } {
  const { json, complaints } = readJson(text)
  if (!json) return { complaints: new Map([['product-json', complaints]]) }
  if (json.oddNumbers.length > 0) return { complaints: new Map([['product-json', [...json.oddNumbers]]]) }
  const result = listingSchema(category).safeParse(json.value)
  if (!result.success) return { complaints: new Map([['product-schema', complaintsOf(result.error.issues, text, json, (path) => keysAt(category, path))]]) }
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.json$/, '')
  const entries = Object.entries(result.data.facts)
  const shared = new Map(entries.flatMap(([key, fact]) => (fact && isShared(fact) ? [[key, fact.sameAs] as const] : [])))
  const facts = Object.fromEntries(entries.map(([key, fact]) => [key, fact && isShared(fact) ? { value: 'unknown' } : fact]))
  return { product: { file, text, json, listing: { id, category, ...result.data, facts } as Listing, ordered: result.data, shared } }
}

/** The id, and so the file name, of a listing with this name: "Origin Ether" -> "origin-ether". */
export function idOf(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
