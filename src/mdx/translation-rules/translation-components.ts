import { differencesOf, type TranslationRule } from './translation.ts'

export const translationComponents: TranslationRule = {
  what: 'A section of a translation has the components of its English, in the same order, with the same attributes. Only words are translated: `title`, `description`, `contentPreview`, `name`, `also`.',
  why: 'The kind of a warning, what a table shows and which products stand on a page are no matter of language.',
  wrong: '<Alert variant="info">\nPuedes perder tu ETH.\n</Alert>',
  right: '<Alert variant="warning">\nPuedes perder tu ETH.\n</Alert>',
  check: (page) => differencesOf(page, 'translation-components').flatMap(({ complaints }) => complaints),
}
