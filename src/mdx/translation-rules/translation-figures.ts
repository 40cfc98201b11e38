import { figureDifferences } from '../translation/differences.ts'
import { eachSection, type TranslationRule } from './translation.ts'

export const translationFigures: TranslationRule = {
  what: 'Each section of a translation has the figures, dates, amounts and addresses of its English, in whatever digits, grouping and order of words the language writes them: `10%`, `10 %` and `١٠٪` are one figure.',
  why: 'A changed digit costs readers money, and nobody who reads one language alone would see it.',
  wrong: 'La comisión es del 5 %.',
  right: 'La comisión es del 10 %.',
  check: eachSection(figureDifferences),
}
