import { findLetters } from './find-letters.ts'
import { lettersOf } from './letters.ts'
import type { Tongue } from './tongue.ts'

// Browsers and Pagefind have dictionaries of their own: each cuts 流动性质押 elsewhere, and few know 质押. So words are only told apart to find the small ones; what is looked for is letters.
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Other words for what the site calls a fee, and for gas. */
const inOurs = (text: string) => text.replaceAll('手续费', '费用').replaceAll('燃料费', 'gas')

export const tongue: Tongue = {
  split: (text) => [...segmenter.segment(inOurs(text.normalize('NFKC').toLowerCase()))].map(({ segment, isWordLike }) => (isWordLike ? segment : '')),
  units: lettersOf,
  plain: (word) => word,
  stem: (word) => word,
  // Half of the letters may stand in other words.
  noise: 0.25,
  find: findLetters,
  excerptLength: 40,
}
