import type { Complaint } from '../../diagnostics.ts'
import type { Translation, TranslationRule } from './translation.ts'
import { translationBlocks } from './translation-blocks.ts'
import { translationComponents } from './translation-components.ts'
import { translationEnglish } from './translation-english.ts'
import { translationFigures } from './translation-figures.ts'
import { translationFrontMatter } from './translation-front-matter.ts'
import { translationLinks } from './translation-links.ts'
import { translationNames } from './translation-names.ts'
import { translationNegations } from './translation-negations.ts'
import { translationNotes } from './translation-notes.ts'
import { translationSections } from './translation-sections.ts'
import { translationSentences } from './translation-sentences.ts'
import { translationStamp } from './translation-stamp.ts'
import { translationTerms } from './translation-terms.ts'
import { translationWidth } from './translation-width.ts'

/** Every rule that compares a translated page with its English one, by id. */
export const translationRules: Readonly<Record<string, TranslationRule>> = {
  'translation-sections': translationSections,
  'translation-front-matter': translationFrontMatter,
  'translation-blocks': translationBlocks,
  'translation-sentences': translationSentences,
  'translation-width': translationWidth,
  'translation-components': translationComponents,
  'translation-figures': translationFigures,
  'translation-links': translationLinks,
  'translation-notes': translationNotes,
  'translation-negations': translationNegations,
  'translation-names': translationNames,
  'translation-english': translationEnglish,
  'translation-terms': translationTerms,
  'translation-stamp': translationStamp,
}

/** What each of these rules says of a translated page. */
export function translationComplaints(page: Translation): Map<string, Complaint[]> {
  return new Map(Object.entries(translationRules).map(([id, rule]) => [id, [...rule.check(page)]]))
}
