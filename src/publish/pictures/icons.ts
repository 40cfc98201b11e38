import sharp, { type Sharp } from 'sharp'
import { installedIcons } from '../../built-files.ts'
import { icons, site } from '../../site.ts'
import { publishing } from '../../strings/en/publishing.ts'
import { lightOf } from './colours.ts'

/** Pixels of the icon for tabs that know no SVG, and for home screens that know no manifest. */
const [tabSize, touchSize] = [32, 180]
/** The part of a maskable icon that no mask hides is a circle of 80%; a square of this part of its width stands in it with its round corners. */
const safe = 0.66

/** The icons of the site, drawn from its SVG: paths from the site's root, and bytes. */
export async function iconsOf(svg: Buffer): Promise<Map<string, Buffer>> {
  const { width, height } = await sharp(svg).metadata()
  const drawn = (size: number) => sharp(svg, { density: Math.max(1, (72 * size) / Math.max(width, height)) }).resize(size, size)
  const { data: [red = 0, green = 0, blue = 0] } = await drawn(32).extract({ left: 16, top: 1, width: 1, height: 1 }).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  // Where no corner may show what lies behind: the colour at the upper edge goes on.
  const ground = { r: red, g: green, b: blue }
  const packed = (picture: Sharp) => picture.png({ palette: true, quality: 100, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer()
  const maskable = async (size: number) => {
    const inner = Math.round(size * safe)
    const [before, after] = [Math.floor((size - inner) / 2), Math.ceil((size - inner) / 2)]
    return packed(sharp(await drawn(inner).png().toBuffer()).extend({ top: before, bottom: after, left: before, right: after, background: ground }).flatten({ background: ground }))
  }
  return new Map([
    [icons.ico, icoOf(await packed(drawn(tabSize)), tabSize)],
    [icons.touch, await packed(drawn(touchSize).flatten({ background: ground }))],
    ...(await Promise.all(installedIcons.map(async ({ path, size, purpose }) => [path, purpose === 'maskable' ? await maskable(size) : await packed(drawn(size))] as const))),
  ])
}

/** An icon file that holds one PNG, `size` pixels wide and high. */
function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2) // an icon
  head.writeUInt16LE(1, 4) // one picture
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10) // planes
  head.writeUInt16LE(32, 12) // bits a pixel
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18) // where the picture begins
  return Buffer.concat([head, png])
}

/** What a device needs to install the site (W3C Web Application Manifest). It stays a page of the browser, with a way back. */
export function manifestOf(): string {
  const home = `${site.basePath}/`
  return `${JSON.stringify({
    id: home,
    start_url: home,
    scope: home,
    name: site.name,
    short_name: publishing.shortName,
    lang: 'en',
    dir: 'ltr',
    display: 'minimal-ui',
    background_color: lightOf('paper'),
    theme_color: lightOf('paper'),
    icons: [
      { src: site.basePath + icons.svg, type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...installedIcons.map(({ path, size, purpose }) => ({ src: site.basePath + path, type: 'image/png', sizes: `${size}x${size}`, purpose })),
    ],
  })}\n`
}
