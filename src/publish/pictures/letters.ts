import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Font, type Glyph } from 'opentype.js'

/** Letters drawn as outlines, so that a picture needs no font of the machine that builds it. */
export interface Letters {
  /** How wide a text is at a size of 1. */
  measure(text: string): number
  /** The text as SVG, its baseline beginning at `x` and `y`, `size` pixels large. Only characters of the font are drawn. */
  outlines(text: string, x: number, y: number, size: number): string
  /** A title as far as it can be drawn: without emoji, and nothing at all where other characters are not in the font, since half a title is none. */
  drawable(title: string): string
}

/** Emoji and what joins and changes them; they decorate a title and are not missed in it. */
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u{200d}\u{fe0f}\u{20e3}]/gu
/** Decorates no title: signs like © have a shape in the font. */
const signs = /[©®™]/u

/** The letters of the fonts in `files`, in which each character is looked for in turn. */
export function lettersOf(files: readonly string[]): Letters {
  const fonts = files.map((file) => opentype.parse(Uint8Array.from(readFileSync(file)).buffer))
  const fontOf = (character: string): Font | undefined => fonts.find((font) => font.charToGlyphIndex(character) > 0)
  const shapes = new Map<string, string>()
  const shapeOf = (character: string, glyph: Glyph): string => {
    const known = shapes.get(character) ?? pathOf(glyph)
    shapes.set(character, known)
    return known
  }
  const lay = (text: string): { width: number; placed: { character: string; glyph: Glyph; at: number; unit: number }[] } => {
    let at = 0
    let before: { font: Font; glyph: Glyph } | undefined
    const placed = [...text].flatMap((character) => {
      const font = fontOf(character)
      if (!font) return []
      const glyph = font.charToGlyph(character)
      const unit = 1 / font.unitsPerEm
      if (before?.font === font) at += font.getKerningValue(before.glyph, glyph) * unit
      before = { font, glyph }
      const place = { character, glyph, at, unit }
      at += (glyph.advanceWidth ?? 0) * unit
      return [place]
    })
    return { width: at, placed }
  }
  return {
    measure: (text) => lay(text).width,
    outlines: (text, x, y, size) => lay(text).placed.map(({ character, glyph, at, unit }) => {
      const scale = (size * unit).toFixed(5)
      return `<path transform="translate(${(x + at * size).toFixed(2)} ${y.toFixed(2)})scale(${scale} -${scale})" d="${shapeOf(character, glyph)}"/>`
    }).join(''),
    drawable: (title) => {
      const text = title.normalize('NFC').replace(emoji, (sign) => (signs.test(sign) ? sign : '')).replace(/\s+/g, ' ').trim()
      return [...text].every((character) => fontOf(character)) ? text : ''
    },
  }
}

/** The outline of a glyph in units of its font, in which y goes up. */
function pathOf({ path }: Glyph): string {
  return path.commands.map((command) => {
    if (command.type === 'Z') return 'Z'
    const points = command.type === 'Q' ? [command.x1, command.y1, command.x, command.y] : command.type === 'C' ? [command.x1, command.y1, command.x2, command.y2, command.x, command.y] : [command.x, command.y]
    return `${command.type}${points.map((value) => Math.round(value)).join(' ')}`
  }).join('')
}

/** Fraunces, a serif with the warmth of the drawings (SIL Open Font License): letters of western Europe, then those of the rest of it. */
export function displayLetters(): Letters {
  const { resolve } = createRequire(import.meta.url)
  return lettersOf(['latin', 'latin-ext'].map((letters) => resolve(`@fontsource/fraunces/files/fraunces-${letters}-600-normal.woff`)))
}
