import { z } from 'zod'
import { budget, limitsIn } from '../budget.ts'
import { langs, originalOf } from '../languages.ts'
import type { Complaint, RuleWords } from '../diagnostics.ts'
import { usesOf } from '../mdx/anchors.ts'
import { visit } from '../mdx/nodes.ts'
import { type Page, rangeOf } from '../mdx/page.ts'
import { rangeSchema } from '../mdx/range-schema.ts'
import { termsUsed } from '../mdx/transforms/link-terms.ts'
import type { Listing } from '../registry/listing.ts'
import type { Product } from '../registry/product.ts'
import { estimateIsWithin, estimateOf, estimateOfProduct, type RestOfSite, weightPartsOf, weightPartsSchema } from './weight-estimate.ts'

/** The pooled page stands close to its limit, and its estimate is close to what it weighs: the share of the limit from which a page with products is warned of. */
const nearGrid = 0.993

const bytes = (count: number) => count.toLocaleString('en-GB')

export const pageWeightWords: RuleWords = {
  what: `A page weighs at most ${bytes(budget.page)} bytes as sent, compressed and with its styles. So does the page made from a product file. A page with a table of products weighs at most ${bytes(budget.grid.fixedPart)} without them: the products have their own limit, so one more always fits. A translation may weigh ${budget.translation} times as much. This rule estimates the weight and warns before a limit is reached; a test measures it, and fails above it.`,
  why: 'That much arrives in the first round trip. Readers with a slow phone or a bad connection would wait for another.',
  wrong: 'content/staking/everything.mdx (about 14,000 bytes)',
  right: 'content/staking/one-question.mdx (about 9,000 bytes)',
}

/** What a page's weight is judged by, as plain data that follows from its text alone. */
export const weighedSchema = z.strictObject({
  parts: weightPartsSchema,
  /** Its language: translations have limits of their own. */
  lang: z.enum(langs),
  /** Whether it lists products. */
  isGrid: z.boolean(),
  /** Where the heading of its longest section stands. */
  longest: rangeSchema.exactOptional(),
})

/** What was seen of a page's weight. */
export type Weighed = z.infer<typeof weighedSchema>

/** Looks at what a page weighs by itself. */
export function weigh(page: Page): Weighed {
  const longest = longestSectionOf(page)
  return { parts: weightPartsOf(page), lang: originalOf(page.file).lang, isGrid: usesOf(page, 'StakingProductsCardGrid', 'category').length > 0, ...(longest ? { longest } : {}) }
}

/** Whether a page may be warned of, whichever it uses of so many `terms`: far below its limits nobody need know. */
export function mayBeHeavy({ parts, lang, isGrid }: Weighed, terms: number, pages: number): boolean {
  return estimateOf(parts, terms, pages + terms) >= (isGrid ? limitsIn(lang).fixedPart * nearGrid : limitsIn(lang).page * (1 - estimateIsWithin))
}

/** Warns of a page whose estimated weight may meet its limit. */
export function pageWeightComplaints(page: Page, rest: RestOfSite): Complaint[] {
  return weightComplaints(weigh(page), rest, () => termsUsed(page.tree, rest.terms).length)
}

/** The same of a page that was seen; how many terms of the glossary it uses is asked only where that decides. */
export function weightComplaints(weighed: Weighed, { terms, pages }: RestOfSite, termsUsedBy: () => number): Complaint[] {
  if (!mayBeHeavy(weighed, terms.length, pages)) return []
  const { parts, lang, isGrid, longest } = weighed
  const remedy = longest ? 'move part of it to another page, perhaps this section, its longest' : 'move part of it to another page'
  const limit = isGrid ? limitsIn(lang).fixedPart : limitsIn(lang).page
  return complaintsOf(estimateOf(parts, termsUsedBy(), pages + terms.length), limit, isGrid ? ' without its products' : '', remedy, longest ?? { start: 0, end: 0 }, isGrid ? nearGrid : undefined)
}

/** Warns of a product file whose page's estimated weight may meet its limit. `listing` is the product's, shared facts written out. */
export function productWeightComplaints({ json }: Product, listing: Listing): Complaint[] {
  const facts = Object.entries(listing.facts).map(([key, fact]) => ({ key, length: JSON.stringify(fact).length })).sort((a, b) => b.length - a.length)
  const range = json.rangeOfKey(['facts'], facts[0]?.key ?? '')
  return complaintsOf(estimateOfProduct(listing), budget.page, '', 'leave out what is said twice or is of least use to readers: old reports, sources beside better ones. This fact is the longest', range)
}

/** Complains of a weight that may meet its limit, for all that is known: an estimate can be off. `near` is the share of the limit from which it does. */
export function complaintsOf(estimate: number, limit: number, without: string, remedy: string, range: Complaint['range'], near: number = 1 - estimateIsWithin): Complaint[] {
  if (estimate < limit * near) return []
  // A figure to the byte would say more than an estimate knows.
  const about = Math.round(estimate / 100) * 100
  const expected = about > limit ? `at most ${bytes(limit)}, which the tests enforce; ${remedy}` : `more room below ${bytes(limit)}; this change may stay, but before the next one ${remedy}`
  return [{ range, severity: 'warning', message: `Unexpected page of about ${bytes(about)} bytes as sent${without}, expected ${expected}.` }]
}

/** Where the heading of the longest section of a page stands; nothing where it has but one, or none. */
function longestSectionOf({ tree, text }: Page): Complaint['range'] | undefined {
  const headings: Complaint['range'][] = []
  visit(tree, 'heading', (node) => void (node.depth === 2 && headings.push(rangeOf(node))))
  if (headings.length < 2) return undefined
  const lengthOf = (at: number) => (headings[at + 1]?.start ?? text.length) - (headings[at]?.start ?? 0)
  return headings.map((range, at) => ({ range, length: lengthOf(at) })).reduce((a, b) => (b.length > a.length ? b : a)).range
}
