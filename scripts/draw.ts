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
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

type Palette = ReadonlyMap<string, string>

const folder = new URL('../assets/staking/', import.meta.url)
const size = { width: 1120, height: 748 } as const

/** The custom properties declared in the first rule with exactly this selector. */
function palette(svg: string, selector: string): Palette {
  const start = svg.indexOf(`${selector}{`)
  if (start < 0) throw new Error(`leslie-pool.svg has no rule for "${selector}"`)
  const rule = svg.slice(start, svg.indexOf('}', start))
  return new Map(
    [...rule.matchAll(/(--[\w-]+):\s*([^;}]+)/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  )
}

/** The drawing with every palette token replaced by its colour. */
function paint(svg: string, colours: Palette): string {
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name)
    if (colour === undefined) throw new Error(`no colour for ${name}`)
    return colour
  })
}

async function draw(svg: string, colours: Palette, file: string): Promise<void> {
  const png = await sharp(Buffer.from(paint(svg, colours)), { density: 144 })
    .resize({ ...size, fit: 'cover' })
    .removeAlpha()
    .png({ palette: true, quality: 95, effort: 10, compressionLevel: 9, dither: 0 })
    .toBuffer()
  await writeFile(new URL(file, folder), png)
  console.log(`${fileURLToPath(new URL(file, folder))} ${png.length} bytes`)
}

const svg = await readFile(new URL('leslie-pool.svg', folder), 'utf8')
const day = palette(svg, '\nsvg')
const night = new Map([...day, ...palette(svg, '\nsvg.night')])
await draw(svg, day, 'leslie-pool.png')
await draw(svg, night, 'leslie-pool.dark.png')
