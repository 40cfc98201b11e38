import { pairsOf } from '../translation/pairs.ts'
import { sentenceComplaints } from '../translation/sentences.ts'
import { sectionsToCompare, type TranslationRule } from './translation.ts'

export const translationSentences: TranslationRule = {
  what: 'Each text of a translation has as many sentences as its English. Product texts too.',
  why: 'Within a paragraph a sentence may be missing or added, and no block tells.',
  wrong: 'Si muchos sufren slashing a la vez, puede costar más. Los pools son seguros.',
  right: 'Si muchos sufren slashing a la vez, puede costar más.',
  excusable: true,
  check: (page) => sectionsToCompare(page).flatMap(({ english, own }) => pairsOf(english, own).flatMap((pair) => (pair.isOne ? sentenceComplaints(pair.english, pair.own, page.lang) : []))),
}
