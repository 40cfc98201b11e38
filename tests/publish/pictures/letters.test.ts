import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/languages.ts'
import { lettersFor } from '../../../src/publish/pictures/letters.ts'

const drawable = async (title: string, lang: Lang = 'en') => (await lettersFor(lang, title)).drawable(title)
const measure = async (text: string, lang: Lang = 'en') => (await lettersFor(lang, text)).measure(text)
const outlines = async (text: string, lang: Lang = 'en') => (await lettersFor(lang, text)).outlines(text, 10, 20, 64)
/** What is drawn of a text, from left to right: the place of each outline, and the outline. */
const drawn = async (text: string, lang: Lang) => [...(await outlines(text, lang)).matchAll(/translate\(([\d.-]+) ([\d.-]+)\)scale\(([\d.]+) [^>]* d="([^"]*)"/g)].map(([, x, y, scale, shape]) => ({ x: Number(x), y: Number(y), scale: Number(scale), shape }))
const shapesOf = async (text: string, lang: Lang) => (await drawn(text, lang)).map(({ shape }) => shape)

describe('letters', () => {
  it('draw a title as far as the fonts go', async () => {
    expect(await drawable('Pooled staking')).toBe('Pooled staking')
    expect(await drawable('Łódź, 100 % — “ether.fi” & <b>')).toBe('Łódź, 100 % — “ether.fi” & <b>')
    // The same letter in two characters, and a space that is none to a font.
    expect(await drawable('Zu\u0308rich\u00a0 now')).toBe('Zürich now')
    expect(await drawable('¿Qué es el staking en grupo? Año, pingüino', 'es')).toBe('¿Qué es el staking en grupo? Año, pingüino')
    expect(await drawable('تخزين ETH: كيف تُحسب الرسوم (10%)؟', 'ar')).toBe('تخزين ETH: كيف تُحسب الرسوم (10%)؟')
    expect(await drawable('“质押 ETH”：四种方式，讲解与比较——（DVT）。', 'zh')).toBe('“质押 ETH”：四种方式，讲解与比较——（DVT）。')
  })

  it('leave emoji out', async () => {
    expect(await drawable('💧 Pools 👩🏽‍💻 🇨🇭 2️⃣')).toBe('Pools 2')
    expect(await drawable('Lido®')).toBe('Lido®')
    expect(await drawable('💧')).toBe('')
    expect(await drawable('💧 质押', 'zh')).toBe('质押')
  })

  it.each<[Lang, string]>([
    ['en', 'رهان الإيثر'], ['en', 'שיתוף'], ['en', '流动性质押 Lido'], ['en', 'Стейкинг'], ['en', '\u{10ffff}'],
    ['es', 'رهان'], ['es', '质押'],
    ['ar', 'رهان 质押'], ['ar', 'رهان שיתוף'], ['ar', 'رهان \u{10ffff}'],
    ['zh', '质押 رهان'], ['zh', '质押 ਕ'], ['zh', '质押\ue000'],
  ])('draw nothing of a title that they know only in part: %s, %s', async (lang, title) => {
    expect(await drawable(title, lang)).toBe('')
  })

  it('know how wide a text is, pairs drawn together', async () => {
    expect(await measure('')).toBe(0)
    expect(await measure('AV')).toBeLessThan((await measure('A')) + (await measure('V')))
    expect(await measure('Lido')).toBeGreaterThan(await measure('Lid'))
    // Not in the font, so it takes no place.
    expect(await measure('流')).toBe(0)
    // Letters of Chinese are as wide as they are high, and so are its signs; one that opens a line begins at its shape.
    expect(await measure('质押，', 'zh')).toBeCloseTo(3)
    expect(await measure('（质押）', 'zh')).toBeCloseTo(3.5)
    expect(await measure('质（押）', 'zh')).toBeCloseTo(4)
  })

  it('are paths with numbers, one for each letter', async () => {
    const svg = await outlines('staking, explained at ether.fi')
    expect(svg).not.toMatch(/NaN|undefined|e-\d/)
    expect(svg.match(/<path [^>]*>/g)).toHaveLength('staking, explained at ether.fi'.length)
    expect(await outlines('流')).toBe('')
    expect(await outlines('质押 ETH', 'zh')).not.toMatch(/NaN|undefined|e-\d/)
    expect(await outlines('تخزين ETH', 'ar')).not.toMatch(/NaN|undefined|e-\d/)
  })

  it('stand upright and one by one', async () => {
    // With all its features the font has an n that leans, 1,283 of 2,000 units wide, and one sign for f and i.
    expect(await measure('n')).toBe(1_277 / 2_000)
    expect(await outlines('fi')).toBe((await lettersFor('en', 'fi')).outlines('f', 10, 20, 64) + (await lettersFor('en', 'fi')).outlines('i', 10 + (await measure('f')) * 64, 20, 64))
  })
})

describe('letters of Arabic', () => {
  it('are joined: each has another shape within a word than alone', async () => {
    const alone = (await Promise.all([...'بيت'].map((letter) => shapesOf(letter, 'ar')))).flat()
    const joined = await shapesOf('بيت', 'ar')
    // Dots may stand beside their letter as shapes of their own.
    expect(joined.length).toBeGreaterThanOrEqual(alone.length)
    expect(joined.filter((shape) => alone.includes(shape))).toEqual([])
    // Lam and alef are one sign, the same as where they are written as one.
    expect(await shapesOf('لا', 'ar')).not.toEqual(expect.arrayContaining(await shapesOf('ل', 'ar')))
    // A letter that joins nothing after it leaves the next one as it is alone.
    expect((await shapesOf('دا', 'ar')).at(0)).toBe((await shapesOf('ا', 'ar')).at(0))
  })

  it('run from right to left, words of other scripts among them from left to right', async () => {
    // The first letter of the line stands furthest right.
    const line = await drawn('دا', 'ar')
    expect(line.map(({ shape }) => shape)).toEqual([...(await shapesOf('ا', 'ar')), ...(await shapesOf('د', 'ar'))])
    expect(line[0]?.x).toBeLessThan(line[1]?.x ?? 0)
    const mixed = await shapesOf('دا ETH دا', 'ar')
    const [e, t, h] = await shapesOf('ETH', 'ar')
    expect(mixed.slice(mixed.indexOf(e), mixed.indexOf(e) + 3)).toEqual([e, t, h])
    // What is read first stands at the right, a number before its unit.
    const amount = await shapesOf('32 ETH', 'ar')
    expect(amount.indexOf((await shapesOf('3', 'ar'))[0])).toBeGreaterThan(amount.indexOf(h))
    expect(amount.slice(-2)).toEqual(await shapesOf('32', 'ar'))
  })

  it('have signs of the font of the words they stand among', async () => {
    expect(await shapesOf('ether.fi', 'ar')).toEqual(await shapesOf('ether.fi', 'en'))
    expect(await shapesOf('دا:', 'ar')).not.toContain((await shapesOf(':', 'en'))[0])
    // As browsers have it: the sign of per cent stands at the left, where one reads it after the number.
    expect((await shapesOf('دا 10%', 'ar')).slice(1, 3)).toEqual(await shapesOf('10', 'en'))
    expect((await shapesOf('دا 10%', 'ar'))[0]).not.toBe((await shapesOf('%', 'en'))[0])
  })

  it('have signs that open at the right', async () => {
    const [alone] = await shapesOf('(', 'en')
    const line = await shapesOf('(دا)', 'ar')
    const other = await shapesOf('دا)(دا', 'ar')
    // The bracket that is written first is the last one seen, and looks as one that closes.
    expect(line).toHaveLength(4)
    expect(line[3]).not.toBe(alone)
    expect(other).toContain(line[0])
    expect(line[0]).not.toBe(line[3])
  })

  it('are larger than Latin ones of the same size, which look as large', async () => {
    const [arabic, latin] = [await drawn('دا', 'ar'), await drawn('A', 'ar')]
    // Fraunces has 2,000 units, Amiri 1,000.
    expect(arabic[0]?.scale).toBeCloseTo(0.064 * 1.12, 4)
    expect(latin[0]?.scale).toBeCloseTo(0.032, 4)
  })

  it('carry their marks above and below them', async () => {
    const [bare, marked] = [await drawn('ل', 'ar'), await drawn('لُّ', 'ar')]
    expect(marked.length).toBe(bare.length + 2)
    expect(await measure('لُّ', 'ar')).toBe(await measure('ل', 'ar'))
    // The second mark stands above the first.
    expect(new Set(marked.map(({ y }) => y)).size).toBe(2)
    expect(Math.min(...marked.map(({ y }) => y))).toBeLessThan(20)
  })

  it('marks of direction are drawn by nobody', async () => {
    expect(await drawable('دا \u200fETH\u200e', 'ar')).toBe('دا \u200fETH\u200e')
    const marked = (await drawn('دا \u200fETH', 'ar')).filter(({ shape }) => shape)
    expect(marked).toHaveLength((await drawn('دا ETH', 'ar')).filter(({ shape }) => shape).length)
  })
})

describe('letters of Chinese', () => {
  it('have signs as wide as a letter, and Latin words as the other languages have them', async () => {
    expect(await shapesOf('ether.fi', 'zh')).toEqual(await shapesOf('ether.fi', 'en'))
    expect(await shapesOf('“', 'zh')).not.toEqual(await shapesOf('“', 'en'))
  })

  it('are heavy', async () => {
    const [thin] = await shapesOf('一', 'zh')
    const heights = [...(thin ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, , y]) => Number(y))
    // In the lightest font of the same file it is 104 units high.
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(140)
  })
})
