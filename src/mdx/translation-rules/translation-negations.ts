import { negationComplaints } from '../translation/negations.ts'
import { pairsOf } from '../translation/pairs.ts'
import { sectionsToCompare, type TranslationRule } from './translation.ts'

export const translationNegations: TranslationRule = {
  what: 'A sentence that says no in English says no in the translation, and as often; nothing excuses one that does not at all. Product texts too.',
  why: 'One small word left out turns a warning into a promise.',
  wrong: 'El seguro de depósitos lo cubre.',
  right: 'Ningún seguro de depósitos lo cubre.',
  excusable: true,
  check: (page) => sectionsToCompare(page).flatMap(({ english, own }) => pairsOf(english, own).flatMap((pair) => (pair.isOne ? negationComplaints(pair.english.words, pair.own, page.lang) : []))),
}
