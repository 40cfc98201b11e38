import type { RuleWords } from '../diagnostics.ts'
import { wordsOfPageRules } from '../mdx/check.ts'
import type { RuleGroup } from '../mdx/vocabulary.ts'
import { wordsOfProductRules } from '../registry/check.ts'
import { assetContentWords } from './asset-content.ts'
import { assetFileWords } from './asset-file.ts'
import { contentFileWords } from './content-file.ts'
import { generatedFileWords } from './generated-file.ts'
import { pagePathWords } from './page-path.ts'
import { pageWeightWords } from './page-weight.ts'
import { ruleIds } from './rule-ids.ts'
import { wordsOfTranslationRules } from './translation-words.ts'

/** The words of every rule there is, by id, in the groups in which they are explained. */
export const rules = {
  files: {
    [ruleIds.contentFile]: contentFileWords,
    [ruleIds.assetFile]: assetFileWords,
    [ruleIds.assetContent]: assetContentWords,
    [ruleIds.generatedFile]: generatedFileWords,
    [ruleIds.pagePath]: pagePathWords,
    [ruleIds.pageWeight]: pageWeightWords,
  },
  pages: wordsOfPageRules,
  products: wordsOfProductRules,
  translations: wordsOfTranslationRules,
} satisfies Record<RuleGroup, Readonly<Record<string, RuleWords>>>

/** The ids of the rows of all rules, by group. */
export const anchorsOfRules: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(rules).map(([group, some]) => [group, Object.keys(some).map((id) => anchorOfRule(group as RuleGroup, id))]))

/** A rule as a page shows it. */
export interface ExplainedRule {
  id: string
  what: string
  why: string
  wrong: string
  right: string
  excusable: boolean
}

/** The rules of a group, in order, as plain data. */
export function explainedRules(group: RuleGroup): ExplainedRule[] {
  return Object.entries<RuleWords>(rules[group]).map(([id, { what, why, wrong, right, excusable }]) => ({ id, what, why, wrong, right, excusable: excusable === true }))
}

/** The id of a rule's row on the page that explains it; a rule for pages and products is explained once in each group. */
export function anchorOfRule(group: RuleGroup, id: string): string {
  return `rule-${group}-${id}`
}
