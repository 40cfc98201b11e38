import { differencesOf, type TranslationRule } from './translation.ts'

export const translationBlocks: TranslationRule = {
  what: 'A section of a translation has the blocks of its English, in the same order: as many paragraphs, items, rows and columns, boxes and cards. Nothing excuses a block that is left out or added.',
  why: 'A warning that is left out, or praise that is added, is in no figure and no link.',
  wrong: 'Los pools no son parte del protocolo.',
  right: 'Los pools no son parte del protocolo.\n\nPuedes perder tu ETH.',
  check: (page) => differencesOf(page, 'translation-blocks').flatMap(({ complaints }) => complaints),
}
