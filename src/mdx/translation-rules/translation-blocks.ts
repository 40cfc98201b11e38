import { pairsOf } from '../translation/pairs.ts'
import { widthComplaint } from '../translation/widths.ts'
import { differencesOf, type TranslationRule } from './translation.ts'

export const translationBlocks: TranslationRule = {
  what: 'A section of a translation has the blocks of its English, in the same order: as many paragraphs, items, rows and columns, boxes and cards, none much shorter or longer than its language is. Product texts too.',
  why: 'A warning that is left out, or praise that is added, is in no figure and no link.',
  wrong: 'Los pools no son parte del protocolo.',
  right: 'Los pools no son parte del protocolo.\n\nPuedes perder tu ETH.',
  excusable: true,
  check: (page) =>
    differencesOf(page, 'translation-blocks').flatMap(({ complaints, pair }) => (complaints.length > 0 ? complaints : pairsOf(pair.english, pair.own).flatMap(({ english, own, isOne }) => (isOne ? widthComplaint(english, own, page.lang) : [])))),
}
