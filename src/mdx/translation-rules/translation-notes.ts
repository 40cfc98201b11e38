import { differencesOf, type TranslationRule } from './translation.ts'

export const translationNotes: TranslationRule = {
  what: 'A paragraph, item or cell of a translation refers to the notes of its English, by the same labels and in its order, and each note is there.',
  why: 'A note is the proof of what it stands behind.',
  wrong: 'Un validador necesita 32 ETH.',
  right: 'Un validador necesita 32 ETH.[^7251]',
  check: (page) => differencesOf(page, 'translation-notes').flatMap(({ complaints }) => complaints),
}
