/**
 * Renders the staking hero picture.
 *
 * In:  assets/staking/leslie-pool.svg, the one source. Its <style> holds the day palette as custom
 *      properties on `svg` and the night palette on `svg.night`.
 * Out: assets/staking/leslie-pool.png (day) and assets/staking/leslie-pool.dark.png (night),
 *      1120 x 748, palette PNGs, the same bytes on every run with the same sharp.
 *
 * librsvg does not resolve custom properties, so each `var(--name)` is replaced by its colour
 * before rendering.
 *
 * Run: npm run draw
 */
import './failures.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { painted, type Palette, paletteOf } from '../src/publish/pictures/palette.ts'
import { argumentsOf } from './arguments.ts'

argumentsOf({ usage: 'Usage: npm run draw\nDraws the pictures under assets/ from their SVG.' })

const folder = new URL('../assets/staking/', import.meta.url)
const size = { width: 1120, height: 748 } as const

async function draw(svg: string, colours: Palette, file: string): Promise<void> {
  const png = await sharp(Buffer.from(painted(svg, colours)), { density: 144 })
    .resize({ ...size, fit: 'cover' })
    .removeAlpha()
    .png({ palette: true, quality: 95, effort: 10, compressionLevel: 9, dither: 0 })
    .toBuffer()
  await writeFile(new URL(file, folder), png)
  console.log(`${fileURLToPath(new URL(file, folder))} ${png.length} bytes`)
}

const svg = await readFile(new URL('leslie-pool.svg', folder), 'utf8')
const day = paletteOf(svg, 'svg')
const night = new Map([...day, ...paletteOf(svg, 'svg.night')])
await draw(svg, day, 'leslie-pool.png')
await draw(svg, night, 'leslie-pool.dark.png')
