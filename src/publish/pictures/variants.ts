import sharp from 'sharp'
import { fingerprintOf } from './fingerprint.ts'

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
}

/** A picture, with its dark twin if it has one, in every variant. Plain data. */
export interface Variants {
  light: { width: number; height: number }
  dark?: { width: number; height: number }
  list: Variant[]
}

/**
 * The variants of a picture: of its bytes, and of those of its twin for dark pages if there is one (`pictures`). `name` is how they are
 * called. All share one fingerprint, which names the bytes of both and how they are packed: the same name always holds the same bytes.
 * None is larger than the picture.
 */
export async function variantsOf(name: string, pictures: readonly Buffer[]): Promise<Variants> {
  const stem = `${name}.${fingerprintOf(...pictures, JSON.stringify([widths, kinds])).slice(0, 10)}`
  const sizes = await Promise.all(pictures.map(async (bytes) => {
    const { width, height } = await sharp(bytes).metadata()
    return { width, height }
  }))
  const list = sizes.flatMap((size, index) => (Object.keys(kinds) as Variant['kind'][]).flatMap((kind) =>
    widthsFor(size.width).map((width): Variant => ({ kind, dark: index === 1, width, name: `${stem}${index === 1 ? '.dark' : ''}.${width}.${kind}` }))))
  const [light = { width: 0, height: 0 }, dark] = sizes
  return { light, ...(dark ? { dark } : {}), list }
}

/** A variant of a picture with these bytes: its own bytes. The same ones give the same. */
export function drawVariant(bytes: Buffer, { kind, width }: Pick<Variant, 'kind' | 'width'>): Promise<Buffer> {
  return sharp(bytes).resize({ width }).toFormat(kind, kinds[kind]).toBuffer()
}

/** The widths for a picture that is `width` wide: those that are narrower, and its own, or the widest for one that is wider. */
export function widthsFor(width: number): number[] {
  return [...widths.filter((candidate) => candidate < width), ...widths.some((candidate) => candidate >= width) ? [width] : []]
}
