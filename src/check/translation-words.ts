import type { RuleWords } from '../diagnostics.ts'
import { translationTextsWords } from '../mdx/translation/product-texts.ts'
import { translationRules } from '../mdx/translation-rules/index.ts'
import { ruleIds } from './rule-ids.ts'
import { translationOriginalWords } from './translation-original.ts'

/** The words of every rule on translations, by id. */
export const wordsOfTranslationRules: Readonly<Record<string, RuleWords>> = { [ruleIds.translationOriginal]: translationOriginalWords, ...translationRules, 'translation-texts': translationTextsWords }
