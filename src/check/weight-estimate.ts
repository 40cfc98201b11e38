import { brotliCompressSync, constants } from 'node:zlib'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { z } from 'zod'
import { percentFeeOf } from '../attributes/percent-fee.ts'
import type { Term } from '../mdx/glossary.ts'
import { visit } from '../mdx/nodes.ts'
import type { Page } from '../mdx/page.ts'
import { termsUsed } from '../mdx/transforms/link-terms.ts'
import { type ComponentName, type RuleGroup, ruleGroups } from '../mdx/vocabulary.ts'
import type { Category } from '../registry/categories.ts'
import type { Listing } from '../registry/listing.ts'
import { tokensOf } from '../registry/rules/tokens.ts'

/** How far an estimate may be from what the page weighs once it is built, as a share of that. tests/out/weight-estimate.test.ts holds it to this. */
export const estimateIsWithin = 0.04

// Bytes, packed, as builds with long addresses, in four languages, showed them on 27 November 2026. Where the test says that an estimate is off,
// it says by how many bytes: the figure of what was redesigned is the one to change.

/** Everything around a page's text: head, styles, header, navigation, footer. */
const frame = 3_620
/** What a byte of a page's text, packed quickly, becomes in the page: packing slowly saves more than tags add. */
const ofText = 0.86
/** What stands in the page beside that: a heading once more in the list of contents, a link's address, a term's meaning. */
const ofHeading = 14
const ofLink = 9
const ofTerm = 52
/** A block of code: what frames it, and the marks around its signs. */
const ofCode = 60
/** What the first table of a page adds: the styles of what scrolls by itself. */
const ofTables = 150
/** What the picture of a page adds, with its words and the look of the page that has one. */
const ofPicture = 430
/** What a component adds: where a page has it for the first time, with its styles, and each time. Of grids, what is there without listings. */
const ofComponents: Readonly<Record<ComponentName, { once: number; each: number }>> = {
  CardGrid: { once: 100, each: 0 },
  Card: { once: 0, each: 0 },
  Emoji: { once: 0, each: 0 },
  Figure: { once: 770, each: 410 },
  StakingComparison: { once: 850, each: 0 },
  StakingConsiderations: { once: 500, each: 0 },
  StakingProductsCardGrid: { once: 1_130, each: 600 },
  ListingNames: { once: 60, each: 0 },
  Term: { once: 130, each: 18 },
  Alert: { once: 120, each: 20 },
  AlertContent: { once: 0, each: 0 },
  AlertTitle: { once: 30, each: 0 },
  AlertDescription: { once: 0, each: 0 },
  AlertEmoji: { once: 0, each: 0 },
  InfoBanner: { once: 120, each: 20 },
  ExpandableCard: { once: 150, each: 10 },
  ButtonLink: { once: 100, each: 10 },
  DocLink: { once: 100, each: 10 },
  Divider: { once: 50, each: 0 },
  AttributeMethods: { once: 1_600, each: 0 },
  OrderExample: { once: 500, each: 0 },
  FactQuality: { once: 700, each: 0 },
  TrustlessRule: { once: 520, each: 0 },
  TrustlessExample: { once: 400, each: 0 },
  FeeExample: { once: 500, each: 0 },
  RemovedListings: { once: 100, each: 0 },
  SiteIndex: { once: 50, each: 0 },
  SearchField: { once: 20, each: 0 },
  TermIndex: { once: 240, each: 0 },
  RuleTable: { once: 1_000, each: 0 },
  ComponentTable: { once: 1_960, each: 0 },
  FrontMatterTable: { once: 400, each: 0 },
}

/** What the rules of a group add. */
const ofRules: Readonly<Record<RuleGroup, number>> = { files: 2_240, pages: 2_240, products: 2_240, translations: 1_200 }

/** An entry of the index of the site: one for each page, listing and term. */
const ofEntry = 11

/** Everything around the facts of a listing of each category: the frame, the summary, the verdicts with their reasons, what facts were before and how to cite them. */
const productFrames: Readonly<Record<Category, number>> = { pools: 6_710, saas: 6_220, nodeTools: 6_140, keyGen: 5_830 }
/** What the fee of a pool takes in ETH, with its rate; or in a sentence, where there is no amount. */
const ofCostInEth = { amounts: 380, sentence: 130 }
/** What a byte of a listing's data, packed quickly, becomes in its page. */
const ofFacts = 0.91

/** What a product's tokens add: a field to compare addresses, and each its address, in groups and as a pattern. */
const ofTokens = { once: 300, each: 90 }

/** What is drawn into a page from the rest of the site. */
export interface RestOfSite {
  /** The terms of the glossary. */
  terms: readonly Term[]
  /** How many pages there are, those of listings included. */
  pages: number
}

/** What the weight of a page is worked out from, as plain data that follows from its text alone. */
export const weightPartsSchema = z.strictObject({
  /** Bytes of everything but its text, the terms it uses and the entries of the index. */
  fixed: z.int(),
  /** How many indexes of the site it shows. */
  indexes: z.int(),
  /** Bytes of its text, packed quickly. */
  packed: z.int(),
})

/** The parts from which the weight of a page is estimated. */
export type WeightParts = z.infer<typeof weightPartsSchema>

/** About how many bytes a page will weigh once it is built: of a host with long addresses, or, where it lists products, as it is without them and with the addresses it has. */
export function estimateOfPage(page: Page, { terms, pages }: RestOfSite): number {
  return estimateOf(weightPartsOf(page), termsUsed(page.tree, terms).length, pages + terms.length)
}

/** The same of a page by its parts: it uses so many `terms`, and the index of the site has so many `entries`. As if it used all terms of the glossary, it is what no estimate is above. */
export function estimateOf({ fixed, indexes, packed }: WeightParts, terms: number, entries: number): number {
  return Math.round(fixed + ofTerm * terms + ofEntry * entries * indexes + ofText * packed)
}

/** Weighs what a page has by itself. */
export function weightPartsOf(page: Page): WeightParts {
  let [fixed, indexes] = [frame + (page.head.frontMatter?.image ? ofPicture : 0), 0]
  const seen = new Set<string>()
  visit(page.tree, ['heading', 'link', 'code', 'table', 'mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type === 'heading') fixed += ofHeading
    else if (node.type === 'link') fixed += ofLink
    else if (node.type === 'code') fixed += ofCode
    else if (node.type === 'table') {
      if (!seen.has('table')) fixed += ofTables
      seen.add('table')
    } else if ('name' in node && node.name !== null && Object.hasOwn(ofComponents, node.name)) {
      const { once, each } = ofComponents[node.name as ComponentName]
      fixed += each + (seen.has(node.name) ? 0 : once)
      seen.add(node.name)
      if (node.name === 'SiteIndex') indexes++
      if (node.name === 'RuleTable') fixed += groupsOf(node).reduce((sum, group) => sum + ofRules[group], 0)
    }
  })
  return { fixed, indexes, packed: packedQuickly(page.text) }
}

function groupsOf({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): RuleGroup[] {
  const value = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'of')?.value
  return ruleGroups.filter((group) => group === value)
}

/** About how many bytes the page of a listing will weigh once it is built, of a host with long addresses. Facts it shares are written out in `listing`. */
export function estimateOfProduct(listing: Listing): number {
  const fee = percentFeeOf(listing)
  const cost = !fee ? 0 : fee.of === 'rewards' && fee.percent > 0 ? ofCostInEth.amounts : ofCostInEth.sentence
  const tokens = tokensOf({ listing }).length
  return Math.round(productFrames[listing.category] + cost + (tokens > 0 ? ofTokens.once + ofTokens.each * tokens : 0) + ofFacts * packedQuickly(JSON.stringify(listing, (key, value: unknown) => (key === 'check' ? undefined : value))))
}

// A tenth of the time of the best packing, and within a few per cent of it.
function packedQuickly(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
}
