import { describe, expect, it } from 'vitest'
import { displayLetters } from '../../../src/publish/pictures/letters.ts'

const { drawable, measure, outlines } = displayLetters()

describe('letters', () => {
  it('draw a title as far as the font goes', () => {
    expect(drawable('Pooled staking')).toBe('Pooled staking')
    expect(drawable('Łódź, 100 % — “ether.fi” & <b>')).toBe('Łódź, 100 % — “ether.fi” & <b>')
    // The same letter in two characters, and a space that is none to a font.
    expect(drawable('Zu\u0308rich\u00a0 now')).toBe('Zürich now')
  })

  it('leave emoji out', () => {
    expect(drawable('💧 Pools 👩🏽‍💻 🇨🇭 2️⃣')).toBe('Pools 2')
    expect(drawable('Lido®')).toBe('Lido®')
    expect(drawable('💧')).toBe('')
  })

  it('draw nothing of a title that they know only in part', () => {
    for (const title of ['رهان الإيثر', 'שיתוף', '流动性质押 Lido', 'Стейкинг', '\u{10ffff}']) expect(drawable(title)).toBe('')
  })

  it('know how wide a text is, pairs drawn together', () => {
    expect(measure('')).toBe(0)
    expect(measure('AV')).toBeLessThan(measure('A') + measure('V'))
    expect(measure('Lido')).toBeGreaterThan(measure('Lid'))
    // Not in the font, so it takes no place.
    expect(measure('流')).toBe(0)
  })

  it('are paths with numbers, one for each letter', () => {
    const svg = outlines('staking, explained', 10, 20, 64)
    expect(svg).not.toMatch(/NaN|undefined|e-\d/)
    expect(svg.match(/<path [^>]*>/g)).toHaveLength('staking, explained'.length)
    expect(outlines('流', 0, 0, 10)).toBe('')
  })
})
