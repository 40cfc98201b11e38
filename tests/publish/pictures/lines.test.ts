import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitted as fittedPieces, type Place } from '../../../src/publish/pictures/lines.ts'
import { piecesOf } from '../../../src/publish/pictures/pieces.ts'

/** Every character is half as wide as it is high. */
const measure = (text: string) => [...new Intl.Segmenter('en').segment(text)].length / 2
const place = { width: 100, height: 100, lineHeight: 1, edge: 0, sizes: [40, 20, 10] }
const fitted = (title: string, width: typeof measure, where: Place) => fittedPieces(piecesOf(title, 'en'), width, where)

describe('fitted', () => {
  it('takes the largest size at which a title fits, and breaks it evenly', () => {
    expect(fitted('Lido', measure, place)).toEqual({ size: 40, lines: ['Lido'] })
    expect(fitted('aaa bbb ccc', measure, place)).toEqual({ size: 20, lines: ['aaa bbb', 'ccc'] })
    // Greedy lines would be "aa bb cc", "dd".
    expect(fitted('aa bb cc dd ee', measure, { ...place, sizes: [20] })).toEqual({ size: 20, lines: ['aa bb cc', 'dd ee'] })
    expect(fitted('aa bb cc dd', measure, { ...place, sizes: [20] })).toEqual({ size: 20, lines: ['aa bb', 'cc dd'] })
  })

  it('makes letters smaller before it breaks a word', () => {
    expect(fitted('institutional', measure, place)).toEqual({ size: 10, lines: ['institutional'] })
  })

  it('breaks a word that is too long even for the smallest letters', () => {
    expect(fitted('a'.repeat(45), measure, place)).toEqual({ size: 10, lines: ['a'.repeat(20), 'a'.repeat(20), 'a'.repeat(5)] })
  })

  it('ends what is far too long in an ellipsis', () => {
    const { size, lines } = fitted('x'.repeat(300), measure, place)
    expect(size).toBe(10)
    expect(lines).toHaveLength(10)
    expect(lines.at(-1)).toBe(`${'x'.repeat(19)}…`)
  })

  it('leaves room above the first line and below the last where letters reach further than their line', () => {
    expect(fitted('aaa bbb ccc ddd eee fff ggg hhh iii jjj', measure, { ...place, sizes: [20, 10] }).size).toBe(20)
    expect(fitted('aaa bbb ccc ddd eee fff ggg hhh iii jjj', measure, { ...place, edge: 0.5, sizes: [20, 10] }).size).toBe(10)
    expect(fitted('x'.repeat(300), measure, { ...place, edge: 0.5 }).lines).toHaveLength(9)
  })

  it('sets words together that have no space between them', () => {
    const words = ['流动性', '质押', '代币'].map((text) => ({ text, gap: '' }) as const)
    expect(fittedPieces(words, measure, { ...place, sizes: [40] }).lines).toEqual(['流动性', '质押代币'])
    expect(fittedPieces([...words, { text: 'ETH', gap: ' ' }], measure, { ...place, sizes: [20] }).lines).toEqual(['流动性质押', '代币 ETH'])
  })

  it('has no lines for a title without letters', () => {
    for (const title of ['', '   ', '\n\t']) expect(fitted(title, measure, place).lines).toEqual([])
  })

  it('never leaves its place, whatever the title, and loses no word unless it says so', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const { size, lines } = fitted(title, measure, place)
      expect((lines.length + place.edge) * size * place.lineHeight).toBeLessThanOrEqual(place.height)
      for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(place.width)
      if (!lines.at(-1)?.endsWith('…')) expect(lines.join('').replace(/\s/g, '')).toBe(title.replace(/\s/g, ''))
    }))
  })
})
