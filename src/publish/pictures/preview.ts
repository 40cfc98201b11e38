import sharp from 'sharp'
import { preview, site } from '../../site.ts'
import { lightOf } from './colours.ts'
import { displayLetters } from './letters.ts'
import { fitted } from './lines.ts'
import { painted, paletteOf } from './palette.ts'
import { withShapes, within } from './shapes.ts'

const { width, height } = preview
/** Where Leslie swims: a card at the right, `scene` of the drawing in it from its left edge. */
const card = { x: 640, y: 36, width: 524, height: 558, radius: 28, sceneHeight: 800 }
/** Where the title stands: between the site's name and the fish. */
const title = { x: 56, y: 136, width: 540, height: 370, lineHeight: 1.08, sizes: [100, 90, 80, 72, 64, 56, 48, 42] }
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

/** What draws the picture of a page from its title: 1200 x 630. Everything but the title is rendered once. */
export async function previewsOf({ scene, shapes, icon }: PreviewDrawings): Promise<(title: string) => Promise<Buffer>> {
  const letters = displayLetters()
  const leslie = withShapes(scene, shapes)
  const base = await sharp(Buffer.from(baseOf(painted(leslie, paletteOf(leslie, 'svg')), icon, letters.outlines(site.name, 126, 91, 31)))).removeAlpha().raw().toBuffer()
  return async (text) => {
    const { size, lines } = fitted(letters.drawable(text), letters.measure, title)
    const step = size * title.lineHeight
    // Capitals are about 0.7 of the size high: the block stands in the middle of its place by what is seen of it.
    const first = (title.height - (lines.length - 1) * step + size * 0.7) / 2
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${card.x - title.x}" height="${title.height}"><rect width="100%" height="100%" fill="${paper}"/><g fill="${ink}">${lines.map((line, index) => letters.outlines(line, 0, first + index * step, size)).join('')}</g></svg>`
    const words = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer()
    const row = 3 * (card.x - title.x)
    const picture = Buffer.from(base)
    for (let line = 0; line < title.height; line++) words.copy(picture, 3 * ((title.y + line) * width + title.x), line * row, (line + 1) * row)
    return sharp(picture, { raw: { width, height, channels: 3 } }).jpeg(jpeg).toBuffer()
  }
}

/** Everything but the title: paper, the site's icon and name, fish, and Leslie on her card. */
function baseOf(leslie: string, icon: string, name: string): string {
  const { x, y, radius } = card
  const scene = `0 0 ${(card.width * card.sceneHeight) / card.height} ${card.sceneHeight}`
  const fish = [[8, 566], [-6, 560], [6, 568], [-6, 560], [5, 567]].map(([turn, at], index) => `<g class="${index === 3 ? 'sunfish' : 'fish'}"><use href="#f" transform="translate(${78 + 62 * index} ${at})rotate(${turn})"/></g>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>
<clipPath id="card"><rect x="${x}" y="${y}" width="${card.width}" height="${card.height}" rx="${radius}"/></clipPath>
<g clip-path="url(#card)"><svg x="${x}" y="${y}" width="${card.width}" height="${card.height}" viewBox="${scene}">${within(leslie)}</svg></g>
<g transform="translate(56 52)scale(1.75)">${within(icon)}</g><g fill="${ink}">${name}</g>${fish.join('')}</svg>`
}
