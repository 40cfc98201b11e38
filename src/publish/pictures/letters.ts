import { type Lang, languages } from '../../languages.ts'
import { clustersOf } from './clusters.ts'
import { fontsFor } from './fonts.ts'
import type { Face } from './face.ts'
import { runsOf } from './runs.ts'

/** Letters drawn as outlines, so that a picture needs no font of the machine that builds it. */
export interface Letters {
  /** How wide a text is at a size of 1. */
  measure(text: string): number
  /** The text as SVG, its baseline beginning at `x` and `y`, at the left whichever way it is read; `size` pixels large. Only characters of the fonts are drawn. */
  outlines(text: string, x: number, y: number, size: number): string
  /** A title as far as it can be drawn: without emoji, and nothing at all where other characters are in no font, since half a title is none. */
  drawable(title: string): string
}

/** Emoji and what joins and changes them; they decorate a title and are not missed in it. */
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u{200d}\u{fe0f}\u{20e3}]/gu
/** Decorates no title: signs like © have a shape in the font. */
const signs = /[©®™]/u
/** Says which way to read, and has no shape. */
const directions = /^\p{Bidi_Control}$/u
/** Opens, and is as wide as a letter of Chinese, with nothing in its left half. */
const wideOpening = /^[（〔［｛〈《「『【〖“‘]/u
/** Ends a title that is cut short. */
export const ellipsis = '…'

/** The letters for texts in a language that consist of the characters of `text`; those of others may be missing. */
export async function lettersFor(lang: Lang, text: string): Promise<Letters> {
  const { tag, dir, spacing } = languages[lang]
  const faceOf = await fontsFor(lang, plainOf(text) + ellipsis)
  const known = new Map<string, Line>()
  const lay = (line: string): Line => {
    const laid = known.get(line) ?? layOut(line)
    known.set(line, laid)
    return laid
  }
  const layOut = (line: string): Line => {
    // A line of Chinese begins at what is seen of it.
    let width = spacing === 'unspaced' && wideOpening.test(line) ? -0.5 : 0
    const placed = runsOf(line, dir, faceOf).flatMap(({ text: words, isRightToLeft, face }) => {
      const set = face.set(words, isRightToLeft, tag)
      const start = width
      width += set.width
      return set.placed.map(({ glyph, x, y }) => ({ face, glyph, x: start + x, y }))
    })
    return { width, placed }
  }
  return {
    measure: (line) => lay(line).width,
    outlines: (line, left, baseline, size) => lay(line).placed.map(({ face, glyph, x, y }) => {
      const scale = (size / face.units).toFixed(5)
      return `<path transform="translate(${(left + x * size).toFixed(2)} ${(baseline - y * size).toFixed(2)})scale(${scale} -${scale})" d="${face.outline(glyph)}"/>`
    }).join(''),
    drawable: (title) => {
      const words = plainOf(title)
      const canDraw = (cluster: string) => directions.test(cluster) || (faceOf(cluster, dir === 'rtl') ?? faceOf(cluster, dir !== 'rtl')) !== undefined
      return clustersOf(words).every(canDraw) ? words : ''
    },
  }
}

/** A line as it is drawn, at a size of 1. */
interface Line {
  width: number
  placed: { face: Face; glyph: number; x: number; y: number }[]
}

/** A title without emoji, each letter one character where there is one for it, and ordinary spaces. */
function plainOf(title: string): string {
  return title.normalize('NFC').replace(emoji, (sign) => (signs.test(sign) ? sign : '')).replace(/\s+/g, ' ').trim()
}
