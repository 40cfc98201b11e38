import { blockDifferences } from '../translation/differences.ts'
import { eachSection, type TranslationRule } from './translation.ts'

export const translationBlocks: TranslationRule = {
  what: 'Each section of a translation has the blocks of its English: as many paragraphs, items, rows and boxes, in the same order, and none of them cut short or drawn out.',
  why: 'A dropped paragraph may be the warning, and an added one the praise.',
  wrong: '## Riesgos {#what-can-go-wrong}\n\nUn párrafo.',
  right: '## Riesgos {#what-can-go-wrong}\n\nUn párrafo.\n\nOtro párrafo.',
  excusable: true,
  check: eachSection((english, own, { lang }) => blockDifferences(english, own, lang)),
}
