/**
 * Renders the pictures of pages from their drawings.
 *
 * In:  each SVG in a folder below assets/, with the shapes and colours of assets/shapes.svg. The <style> there holds the day palette
 *      as custom properties on `svg` and the night palette on `svg.night`.
 * Out: beside each, leslie-pool.svg -> leslie-pool.png (day) and leslie-pool.dark.png (night), 1120 x 748, palette PNGs, the same
 *      bytes on every run with the same sharp.
 *
 * librsvg does not resolve custom properties, so each `var(--name)` is replaced by its colour
 * before rendering.
 *
 * Run: npm run draw
 */
import './failures.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { filesIn } from '../src/files.ts'
import { painted, type Palette, palettesOf } from '../src/publish/pictures/palette.ts'
import { withShapes } from '../src/publish/pictures/shapes.ts'
import { argumentsOf } from './arguments.ts'

argumentsOf({ usage: 'Usage: npm run draw\nDraws the pictures under assets/ from their SVG.' })

const folder = fileURLToPath(new URL('../assets/', import.meta.url))
const size = { width: 1120, height: 748 } as const

async function draw(svg: string, colours: Palette, file: string): Promise<void> {
  const png = await sharp(Buffer.from(painted(svg, colours)), { density: 144 })
    .resize({ ...size, fit: 'cover' })
    .removeAlpha()
    .png({ palette: true, quality: 95, effort: 10, compressionLevel: 9, dither: 0 })
    .toBuffer()
  await writeFile(file, png)
  console.log(`${file} ${png.length} bytes`)
}

const shapes = await readFile(join(folder, 'shapes.svg'), 'utf8')
const { day, night } = palettesOf(shapes)
const drawings = filesIn(folder).filter((name) => name.includes('/') && name.endsWith('.svg'))
for (const name of drawings) {
  const svg = withShapes(await readFile(join(folder, name), 'utf8'), shapes)
  const stem = join(folder, name.replace(/\.svg$/, ''))
  await draw(svg, day, `${stem}.png`)
  await draw(svg, night, `${stem}.dark.png`)
}
