import { readFileSync } from 'node:fs'

/** An outline of a font, where it stands in a text of a size of 1: `x` from the left edge, `y` above the baseline. */
export interface Placed {
  glyph: number
  x: number
  y: number
}

/** A font that has been read. */
export interface Face {
  /** How many units of its outlines make the size of its letters. */
  units: number
  has(character: string): boolean
  /** A text that runs one way, as the font sets it: letters joined, in pairs, with marks in their places. From left to right, whichever way it runs. `width` is of a size of 1. */
  set(text: string, isRightToLeft: boolean, lang: string): { width: number; placed: Placed[] }
  /** An outline as SVG, in units of the font, in which y goes up. */
  outline(glyph: number): string
}

/** How a font is used. */
export interface FaceSettings {
  /** For a font of all weights, the one to draw with. */
  weight?: number
  /** How much larger its letters are drawn than those of other fonts, to look as large beside them. */
  scale?: number
  /** OpenType features that it would have, and that are left out: "liga". */
  without?: readonly string[]
}

const faces = new Map<string, Promise<Face>>()

/** Reads a font from a file (WOFF2), once: a file is always used in the same way. */
export function faceOf(file: string, settings: FaceSettings): Promise<Face> {
  const face = faces.get(file) ?? read(file, settings)
  faces.set(file, face)
  return face
}

async function read(file: string, { weight, scale = 1, without = [] }: FaceSettings): Promise<Face> {
  // A build that draws no picture loads neither.
  const [{ Blob, Buffer, Direction, Face: HarfBuzzFace, Feature, Font, shape, Variation }, { default: decompress }] = await Promise.all([import('harfbuzzjs'), import('woff2-encoder/decompress')])
  const face = new HarfBuzzFace(new Blob(await decompress(readFileSync(file))))
  const font = new Font(face)
  if (weight !== undefined) font.setVariations([new Variation('wght', weight)])
  const units = face.upem / scale
  const features = without.map((tag) => new Feature(tag, 0))
  const characters = new Set(face.collectUnicodes())
  const outlines = new Map<number, string>()
  return {
    units,
    has: (character) => characters.has(character.codePointAt(0) ?? 0),
    set: (text, isRightToLeft, lang) => {
      const buffer = new Buffer()
      buffer.addText(text)
      buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR)
      buffer.setLanguage(lang)
      // The script, from the letters.
      buffer.guessSegmentProperties()
      shape(font, buffer, features)
      let at = 0
      const placed = buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
        const place = { glyph: codepoint, x: (at + xOffset) / units, y: yOffset / units }
        at += xAdvance
        return place
      })
      return { width: at / units, placed }
    },
    outline: (glyph) => {
      const known = outlines.get(glyph) ?? font.glyphToPath(glyph)
      outlines.set(glyph, known)
      return known
    },
  }
}
