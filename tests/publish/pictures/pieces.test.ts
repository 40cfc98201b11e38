import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/languages.ts'
import { piecesOf } from '../../../src/publish/pictures/pieces.ts'

/** The parts of a title, with "|" where a line may end and nothing stands, and "_" where a space does. */
const parts = (title: string, lang: Lang) => piecesOf(title, lang).map(({ text, gap }, index) => (index === 0 ? '' : gap ? '_' : '|') + text).join('')

describe('a line may end', () => {
  it.each<[string, Lang, string, string]>([
    ['at a space', 'en', ' Pooled  ETH\u00a0staking, explained ', 'Pooled_ETH_staking,_explained'],
    ['nowhere in a word with a hyphen', 'en', 'yield-bearing', 'yield-bearing'],
    ['at a space, in Spanish', 'es', '¿Qué es el staking?', '¿Qué_es_el_staking?'],
    ['at a space, in Arabic: small words are written onto others', 'ar', 'كيف تُحسب الرسوم وبكم؟', 'كيف_تُحسب_الرسوم_وبكم؟'],
    ['between words of Chinese', 'zh', '我们如何评判', '我们|如何|评判'],
    ['not within words of the field', 'zh', '流动性质押代币', '流动性|质押|代币'],
    ['not within longer ones', 'zh', '再质押与质押池', '再质押|与|质押池'],
    ['at a space between scripts', 'zh', '质押 ETH 的方式', '质押_ETH_的|方式'],
    ['between scripts without one', 'zh', '质押ETH的方式', '质押|ETH|的|方式'],
    ['nowhere in a name of another script', 'zh', 'ether.fi 与 P2P.org', 'ether.fi_与_P2P.org'],
    ['not before what ends a sentence', 'zh', '提款，退出。质押、代币！为什么？', '提款，|退出。|质押、|代币！|为什么？'],
    ['not before more than one sign', 'zh', '“提款”？', '“提款”？'],
    ['not after what opens, and not before what closes', 'zh', '技术（DVT）的“无需信任”', '技术|（DVT）|的|“无需信任”'],
    ['not before a dash, nor in one', 'zh', '质押——讲解', '质押——|讲解'],
    ['not between a number and its sign', 'zh', '收取 10％ 手续费', '收取_10％_手续|费'],
  ])('%s', (_, lang, title, expected) => {
    expect(parts(title, lang)).toBe(expected)
  })

  it('nowhere in a title without letters', () => {
    for (const lang of ['en', 'zh'] as const) for (const title of ['', '   ']) expect(piecesOf(title, lang)).toEqual([])
  })

  it('never before what closes or after what opens, and no letter is lost', () => {
    const signs = fc.constantFrom(...'质押流动性代币的我们如何评判，。、；：？！（）《》“”—… aE1.%')
    fc.assert(fc.property(fc.array(signs, { maxLength: 30 }), (letters) => {
      const title = letters.join('')
      const pieces = piecesOf(title, 'zh')
      expect(pieces.map(({ text }) => text).join('')).toBe(title.replace(/\s/g, ''))
      for (const [index, { text, gap }] of pieces.entries()) {
        if (index > 0 && !gap) expect(text).not.toMatch(/^[，。、；：？！）》”—…%]/)
        if (index < pieces.length - 1 && !pieces[index + 1]?.gap) expect(text).not.toMatch(/[（《“]$/)
      }
    }))
  })
})
