import type { RuleWords } from '../diagnostics.ts'
import { wordsOfPageRules } from '../mdx/check.ts'
import { wordsOfProductRules } from '../registry/check.ts'
import { contentFileWords } from './content-file.ts'
import { pagePathWords } from './page-path.ts'

/** The ids of the rules that look at files by their names. */
export const ruleIds = { contentFile: 'content-file', pagePath: 'page-path' } as const

/** The words of every rule there is, by id, in the groups in which they are explained. */
export const rules = {
  files: { [ruleIds.contentFile]: contentFileWords, [ruleIds.pagePath]: pagePathWords },
  pages: wordsOfPageRules,
  products: wordsOfProductRules,
} satisfies Record<string, Readonly<Record<string, RuleWords>>>

/** One group of rules. */
export type RuleGroup = keyof typeof rules
