import { differencesOf, type TranslationRule } from './translation.ts'

export const translationLinks: TranslationRule = {
  what: 'A paragraph, item or cell of a translation has the links, the hosts and the code of its English, letter by letter and in its order. A link has a title only where its English has one. A link within the site is written as in English: the build leads to the translation where there is one.',
  why: 'A host that differs by one letter in one language would lead its readers alone into a trap.',
  wrong: 'Mira [el retiro](/es/staking/withdrawals).',
  right: 'Mira [el retiro](/staking/withdrawals).',
  check: (page) => differencesOf(page, 'translation-links').flatMap(({ complaints }) => complaints),
}
