import { findLetters } from './find-letters.ts'
import { lettersOf } from './letters.ts'
import type { Tongue } from './tongue.ts'

// Browsers and Pagefind have dictionaries of their own: each cuts 流动性质押 elsewhere, and few know 质押. So words are only told apart to find the small ones; what is looked for is letters.
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Everyday words, and what the site says instead. */
const ours: readonly (readonly [theirs: RegExp, word: string])[] = [
  [/([会能可是有])[不没]\1/g, '$1'],
  [/本金/g, '钱'],
  [/手续费|佣金|服务费|管理费/g, '费用'],
  [/燃料费|燃气费|矿工费/g, 'gas'],
  [/提现|提币|取现|取款|取钱(?!包)|出金(?!额)|解(?:除质|质)?押|取消质押|解锁|\bunstak(?:e|ing)\b/g, '提款'],
  [/年化(?:收益率?|回报率?|利率)?|年?利率|回报率|\bap[ry]\b/g, '收益率'],
  [/利息|分红|回报|利润|赚钱/g, '收益'],
  [/亏[钱本损掉光]?|赔[钱本光掉]/g, '损失'],
  [/(?:安全|靠谱|可靠)吗/g, '风险'],
  [/充值|充币/g, '存入'],
  [/验证人|验证节点/g, '验证者'],
  [/币安/g, 'binance'],
  [/火箭池/g, 'rocket pool'],
]
const inOurs = (text: string) => ours.reduce((text, [theirs, word]) => text.replace(theirs, word), text)

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
