import { pairsOf } from '../translation/pairs.ts'
import { widthComplaint } from '../translation/widths.ts'
import { differencesOf, type TranslationRule } from './translation.ts'

export const translationWidth: TranslationRule = {
  what: 'No text of a translation is much shorter or longer than its language makes it. An exception may excuse such a text, but none that is far off. Product texts too.',
  why: 'Half a sentence may be missing or added, and neither a block nor a sentence tells.',
  wrong: 'Los pools no son parte del protocolo, los operan terceros.',
  right: 'Los pools no son parte del protocolo, los operan terceros, y puedes perder parte de tu ETH, o todo.',
  excusable: true,
  // Of a section with other blocks, that is told: its texts are not the same ones.
  check: (page) =>
    differencesOf(page, 'translation-blocks').flatMap(({ complaints, pair }) => (complaints.length > 0 ? [] : pairsOf(pair.english, pair.own).flatMap(({ english, own, isOne }) => (isOne ? widthComplaint(english, own, page.lang) : [])))),
}
