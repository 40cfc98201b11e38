import { faultOfSentence, longSentencesIn, mostWords } from '../../words/sentences.ts'
import type { ProductRule } from '../product.ts'
import { proseOf } from './prose.ts'

export const productLongSentence: ProductRule = {
  what: `A sentence in a note, a scope, a reason or a change has at most ${mostWords} words.`,
  why: 'It is shown in a small row of a page, where a longer one has to be read twice.',
  wrong: '"note": "We did not find a figure with a date, and so we say so here, as we do in each case in which we look for one and the site of the pool has none to show."',
  right: '"note": "No dated figure was found."',
  excusable: true,
  check: (product) => proseOf(product).flatMap(({ text, rangeOf }) => longSentencesIn(text, 'en').map((sentence) => ({ range: rangeOf(sentence.start, sentence.end), severity: 'warning' as const, message: faultOfSentence(sentence) }))),
}
