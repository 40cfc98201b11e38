import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import sharp from 'sharp'
import { cached, fingerprintOf } from './cached.ts'

/** Widths in pixels a picture is offered at: a column of a wide plain screen, a telephone with two pixels to a px, everything sharper. */
const widths = [500, 720, 1120]
/** How each kind is packed. A slower AVIF is a thirtieth smaller and takes four times as long. */
const kinds = { avif: { quality: 50, effort: 3 }, webp: { quality: 75, effort: 6, smartSubsample: true } } as const

/** A picture packed as one kind at one width. */
export interface Variant {
  kind: keyof typeof kinds
  dark: boolean
  width: number
  /** "leslie-pool.a83f0e91cd.560.avif" */
  name: string
  /** Its bytes, drawn when asked for. */
  bytes(): Promise<Buffer>
}

/** A picture, with its dark twin if it has one, in every variant. */
export interface Variants {
  light: { width: number; height: number }
  dark?: { width: number; height: number }
  list: Variant[]
}

/**
 * The variants of the picture in the file `light` and of its twin in `dark`. All share one fingerprint, which names the bytes of
 * both and how they are packed: the same name always holds the same bytes. None is larger than the picture. What was packed before comes from the folder `cache`.
 */
export async function variantsOf(light: string, dark: string | undefined, cache: string): Promise<Variants> {
  const files = [light, ...(dark === undefined ? [] : [dark])].map((file) => readFileSync(file))
  const key = fingerprintOf(...files, JSON.stringify([widths, kinds]))
  const stem = `${basename(light).split('.')[0]}.${key.slice(0, 10)}`
  const sizes = await Promise.all(files.map(async (bytes) => {
    const { width, height } = await sharp(bytes).metadata()
    return { width, height }
  }))
  const list = files.flatMap((bytes, index) => Object.entries(kinds).flatMap(([name, options]) => {
    const kind = name as Variant['kind']
    return widthsFor(sizes[index]?.width ?? 0).map((width): Variant => ({
      kind,
      dark: index === 1,
      width,
      name: `${stem}${index === 1 ? '.dark' : ''}.${width}.${kind}`,
      bytes: () => cached(cache, `${fingerprintOf(bytes, JSON.stringify([width, kind, options]))}.${kind}`, () => sharp(bytes).resize({ width }).toFormat(kind, options).toBuffer()),
    }))
  }))
  const [first = { width: 0, height: 0 }, second] = sizes
  return { light: first, ...(second ? { dark: second } : {}), list }
}

/** The widths for a picture that is `width` wide: those that are narrower, and its own, or the widest for one that is wider. */
export function widthsFor(width: number): number[] {
  return [...widths.filter((candidate) => candidate < width), ...widths.some((candidate) => candidate >= width) ? [width] : []]
}
