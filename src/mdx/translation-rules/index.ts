import { translationBlocks } from './translation-blocks.ts'
import { translationComponents } from './translation-components.ts'
import { translationEnglish } from './translation-english.ts'
import { translationFigures } from './translation-figures.ts'
import { translationLinks } from './translation-links.ts'
import { translationNotes } from './translation-notes.ts'
import { translationOriginal } from './translation-original.ts'
import { translationSections } from './translation-sections.ts'
import { translationStamp } from './translation-stamp.ts'
import { translationTerms } from './translation-terms.ts'
import type { TranslationRule } from './translation.ts'

/** Every rule that holds a translated page to its English one, by id. */
export const translationRules: Readonly<Record<string, TranslationRule>> = {
  'translation-original': translationOriginal,
  'translation-sections': translationSections,
  'translation-blocks': translationBlocks,
  'translation-components': translationComponents,
  'translation-figures': translationFigures,
  'translation-links': translationLinks,
  'translation-notes': translationNotes,
  'translation-english': translationEnglish,
  'translation-terms': translationTerms,
  'translation-stamp': translationStamp,
}
