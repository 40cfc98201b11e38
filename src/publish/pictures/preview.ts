import sharp from 'sharp'
import { type Lang, languages } from '../../languages.ts'
import { preview, site } from '../../site.ts'
import { lightOf } from './colours.ts'
import { lettersFor } from './letters.ts'
import { fitted } from './lines.ts'
import { painted, paletteOf } from './palette.ts'
import { piecesOf } from './pieces.ts'
import { withShapes, within } from './shapes.ts'

const { width, height } = preview
/** Where Leslie swims: a card at the right, `scene` of the drawing in it from its left edge. Where one reads from right to left, all places are seen in a mirror. */
const card = { x: 640, y: 36, width: 524, height: 558, radius: 28, sceneHeight: 800 }
/** Where the site's icon and its name stand, the latter on its baseline. */
const mark = { x: 56, y: 52, scale: 1.75, size: 56, name: { x: 126, y: 91, size: 31 } }
/** Where the title stands: between the site's name and the fish. */
const title = { x: 56, y: 136, width: 540, height: 370 }
/** How far marks above and tails below may reach out of it. */
const bleed = 18
const sizes = [100, 90, 80, 72, 64, 56, 48, 42]
/** How a script fills its lines, in sizes of its letters: from line to line; what the first and the last line need beyond that; and how high most of what is seen of the first one reaches, and how deep of the last one. */
const latin = { lineHeight: 1.08, edge: 0, above: 0.7, below: 0 }
const scripts: Record<Lang, typeof latin> = { en: latin, es: latin, ar: { lineHeight: 1.45, edge: 0.4, above: 0.8, below: 0.35 }, zh: { lineHeight: 1.3, edge: 0, above: 0.85, below: 0.1 } }
const [paper, ink] = [lightOf('paper'), lightOf('ink')]
/** Flat areas and large letters: at this quality no edge shows. */
const jpeg = { quality: 66 } as const

/** What the preview of every page is drawn with: texts of drawings. */
export interface PreviewDrawings {
  /** Leslie, and the colours and shapes that she shares with other drawings. */
  scene: string
  shapes: string
  /** The icon of the site. */
  icon: string
}

/** What draws the picture of a page from its title, and the language that is in: 1200 x 630. Everything but the title is rendered once for each language. */
export function previewsOf({ scene, shapes, icon }: PreviewDrawings): (title: string, lang: Lang) => Promise<Buffer> {
  const leslie = withShapes(scene, shapes)
  const drawing = painted(leslie, paletteOf(leslie, 'svg'))
  const bases = new Map<Lang, Promise<Buffer>>()
  return async (text, lang) => {
    const base = bases.get(lang) ?? baseOf(drawing, icon, lang)
    bases.set(lang, base)
    return drawn(await base, text, lang)
  }
}

/** A title on the picture of its language, which is as it was afterwards. */
async function drawn(base: Buffer, text: string, lang: Lang): Promise<Buffer> {
  const isMirrored = languages[lang].dir === 'rtl'
  const { lineHeight, edge, above, below } = scripts[lang]
  const letters = await lettersFor(lang, text)
  const { size, lines } = fitted(piecesOf(letters.drawable(text), lang), letters.measure, { ...title, lineHeight, edge, sizes })
  const step = size * lineHeight
  // The block stands in the middle of its place by what is seen of it.
  const first = bleed + (title.height - (lines.length - 1) * step + size * (above - below)) / 2
  const stripe = card.x - title.x
  const start = (line: string) => (isMirrored ? stripe - letters.measure(line) * size : 0)
  const tall = title.height + 2 * bleed
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${stripe}" height="${tall}"><rect width="100%" height="100%" fill="${paper}"/><g fill="${ink}">${lines.map((line, index) => letters.outlines(line, start(line), first + index * step, size)).join('')}</g></svg>`
  const words = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer()
  const left = isMirrored ? width - title.x - stripe : title.x
  const row = 3 * stripe
  const picture = Buffer.from(base)
  for (let line = 0; line < tall; line++) words.copy(picture, 3 * ((title.y - bleed + line) * width + left), line * row, (line + 1) * row)
  return sharp(picture, { raw: { width, height, channels: 3 } }).jpeg(jpeg).toBuffer()
}

/** Everything but the title, as pixels: paper, the site's icon and name, fish, and Leslie on her card. She looks at the title; the icon is never mirrored. */
async function baseOf(leslie: string, icon: string, lang: Lang): Promise<Buffer> {
  const { x, y, radius } = card
  const isMirrored = languages[lang].dir === 'rtl'
  const scene = `0 0 ${(card.width * card.sceneHeight) / card.height} ${card.sceneHeight}`
  const fish = [[8, 566], [-6, 560], [6, 568], [-6, 560], [5, 567]].map(([turn, at], index) => `<g class="${index === 3 ? 'sunfish' : 'fish'}"><use href="#f" transform="translate(${78 + 62 * index} ${at})rotate(${turn})"/></g>`)
  const letters = await lettersFor(lang, site.name)
  const name = letters.outlines(site.name, isMirrored ? width - mark.name.x - letters.measure(site.name) * mark.name.size : mark.name.x, mark.name.y, mark.name.size)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>
<clipPath id="card"><rect x="${x}" y="${y}" width="${card.width}" height="${card.height}" rx="${radius}"/></clipPath>
<g${isMirrored ? ` transform="translate(${width} 0)scale(-1 1)"` : ''}><g clip-path="url(#card)"><svg x="${x}" y="${y}" width="${card.width}" height="${card.height}" viewBox="${scene}">${within(leslie)}</svg></g>${fish.join('')}</g>
<g transform="translate(${isMirrored ? width - mark.x - mark.size : mark.x} ${mark.y})scale(${mark.scale})">${within(icon)}</g><g fill="${ink}">${name}</g></svg>`
  return sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer()
}
