import { noteDifferences } from '../translation/differences.ts'
import { eachSection, type TranslationRule } from './translation.ts'

export const translationNotes: TranslationRule = {
  what: 'Each section of a translation refers to the notes of its English, and each note is there.',
  why: 'A figure without its source cannot be checked.',
  wrong: 'Hasta 57.600 ETH al día.',
  right: 'Hasta 57.600 ETH al día.[^churn]',
  check: eachSection(noteDifferences),
}
