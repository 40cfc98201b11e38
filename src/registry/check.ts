import { type Complaint, type Diagnostic, firstOf, locate } from '../diagnostics.ts'
import { except, type Exception, exceptionWords } from '../exceptions.ts'
import { meantHostOf } from './own-host.ts'
import { type Product, productJsonWords, productSchemaWords, type Shelf } from './product.ts'
import { productRules } from './rules/index.ts'
import type { TokenList } from './token-lists.ts'
import { waitingFor } from './waiting.ts'

/** The words of every rule that can speak of a product file, by id. */
export const wordsOfProductRules = {
  'product-json': productJsonWords,
  'product-schema': productSchemaWords,
  ...productRules,
  exception: {
    ...exceptionWords,
    wrong: '"exceptions": [\n  { "rule": "product-token-address", "at": "url", "reason": "We know this token." }\n]',
    right: '"exceptions": [\n  { "rule": "product-host", "at": "url", "reason": "Both products belong to one company, whose site is second.test." }\n]',
  },
}

/** A product file that was read: the product, or the complaints that kept it from being one. */
export interface ReadFile {
  file: string
  text: string
  product?: Product | undefined
  complaints?: ReadonlyMap<string, readonly Complaint[]> | undefined
}

/**
 * Everything that is wrong with product files, or with those that `within` accepts, alone and beside all, as of `today` (`YYYY-MM-DD`, UTC), less what their
 * exceptions cover. What depends on a file that cannot be looked at waits for it, and says so once; `unplaced` are those that were not read for their name, kind or size.
 * Tokens are compared with what `tokenLists` gives, if it is there.
 */
export function judgeProducts(files: readonly ReadFile[], today: string, unplaced: readonly string[] = [], within: (file: string) => boolean = () => true, tokenLists?: () => readonly TokenList[]): Diagnostic[] {
  const shelf: Shelf = { products: files.flatMap(({ product }) => product ?? []), today, tokenLists, waiting: waitingFor(files, unplaced) }
  // An exception may be needed beside a product that nobody can see yet.
  const isWhole = shelf.waiting.size === 0 && !shelf.products.some(meantHostOf)
  // Where nothing was compared with lists, nobody knows which exceptions from them are needed.
  const ran = new Set(isWhole ? Object.keys(productRules).filter((id) => tokenLists || id !== 'product-token-list') : [])
  return files.filter(({ file }) => within(file)).flatMap(({ file, text, product, complaints }) => {
    const found = product ? new Map(Object.entries(productRules).map(([id, rule]) => [id, [...rule.check(product, shelf)]])) : (complaints ?? new Map<string, Complaint[]>())
    const left = product ? except(found, exceptionsOf(product, found, isWhole), wordsOfProductRules, ran) : found
    return [...left].flatMap(([id, some]) => firstOf(some).map((complaint) => locate(complaint, id, file, text)))
  })
}

/** The exceptions a product file gives itself; each holds for a complaint of the value it names. `found` are the complaints, by rule; where some are not known yet, its place may be right. */
function exceptionsOf({ listing, json }: Product, found: ReadonlyMap<string, readonly Complaint[]>, isWhole: boolean): Exception[] {
  const places = new Map([...new Set((listing.exceptions ?? []).map(({ rule }) => rule))].map((rule) => [rule, new Set((found.get(rule) ?? []).map(({ range }) => json.pathAt(range.start)))]))
  return (listing.exceptions ?? []).map(({ rule, at, reason }, index) => {
    const covers = json.wholeRangeOf(at.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)))
    const own = places.get(rule) ?? new Set<string>()
    const fault = isWhole && own.size > 0 && !own.has(at) ? `expected "at" to name the value that the rule complains about, ${[...own].map((place) => `"${place}"`).join(' or ')}` : undefined
    return { rule, reason, at: json.rangeOf(['exceptions', index]), covers: (own.size === 0 || own.has(at)) && covers ? covers : { start: 0, end: 0 }, fault }
  })
}
