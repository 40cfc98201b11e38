import { differencesOf, type TranslationRule } from './translation.ts'

export const translationFigures: TranslationRule = {
  what: 'A translation has the figures of its English: numbers, per cents, dates, amounts, what they count, how often, up to or from where, in each paragraph, item and cell and in its order; symbols and addresses in each section. The language writes them as it does: `57.600`, `٣٤٪`, `2025年5月7日`. What is in digits stays in digits; what is in words may stand in digits. Product texts too.',
  why: 'Readers decide about money by them, and nobody who reads one language sees what another says.',
  wrong: 'Salen como máximo 57,600 ETH al día.',
  right: 'Salen como máximo 57.600 ETH al día.',
  check: (page) => differencesOf(page, 'translation-figures').flatMap(({ complaints }) => complaints),
}
