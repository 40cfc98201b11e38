import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { budget } from '../../budget.ts'
import { brotliOptions } from '../pack.ts'
import { treeOf } from '../page/tree.ts'
import { type Grid, gridOf } from './grid.ts'

/** What a built page weighs, in bytes. */
export interface PageWeight {
  /** As a browser reads it. */
  plain: number
  /** As it crosses the wire: brotli, quality 11. */
  packed: number
  /** Only of a page with product listings. */
  grid?: GridWeight
}

/** What a page with product listings weighs, in the parts that have limits of their own. */
export interface GridWeight {
  listings: number
  /** Packed bytes of the page without its listings. */
  fixedPart: number
  /** Packed bytes that a listing adds to that, on average. */
  bytesEach: number
  /** Elements that a listing adds, on average. */
  elementsEach: number
  /** The listing with most bytes of HTML, by the words of its heading. */
  heaviest: { name: string; bytes: number }
  /** Elements of the whole page. */
  elements: number
  firstWindow: FirstWindow
}

/** What a reader's browser can show after the first round trip. */
export interface FirstWindow {
  /** Bytes of the page that the first bytes on the wire decode to. */
  arrived: number
  /** Bytes of the page up to where one can begin to read (`Grid`). */
  needed: number
}

/** Measures a page as a build writes it. `packed` is what a host sends of it, where that is there already. */
export function measurePage(html: string, packed: Buffer = pack(html)): PageWeight {
  return weightOf(html, gridOf(treeOf(html), html), packed)
}

/** What a page weighs: its text, its listings (`gridOf`), and what a host sends of it. */
export function weightOf(html: string, grid: Grid | undefined, packed: Buffer): PageWeight {
  const weight = { plain: Buffer.byteLength(html), packed: packed.length }
  if (!grid) return weight
  const { listings, elements, readable } = grid
  const fixedPart = pack(fixedPartOf(html, grid)).length
  return {
    ...weight,
    grid: {
      listings: listings.length,
      fixedPart,
      bytesEach: (packed.length - fixedPart) / listings.length,
      elementsEach: listings.reduce((sum, { elements }) => sum + elements, 0) / listings.length,
      heaviest: listings.map(({ name, start, end }) => ({ name, bytes: Buffer.byteLength(html.slice(start, end)) })).reduce((most, one) => (one.bytes > most.bytes ? one : most)),
      elements,
      firstWindow: firstWindowOf(html, readable, packed),
    },
  }
}

/** A page without what it has once for each listing. The frame of them stays: it is there once. */
export function fixedPartOf(html: string, { listings }: Pick<Grid, 'listings'>): string {
  return [...listings.map(({ start }, index) => html.slice(listings[index - 1]?.end ?? 0, start)), html.slice(listings.at(-1)?.end ?? 0)].join('')
}

/** The first window of a page that can be read from the place `readable` on, packed as it is sent: a browser reads what has come, and does not wait for the rest. */
export function firstWindowOf(html: string, readable: number, packed: Buffer): FirstWindow {
  const arrived = brotliDecompressSync(packed.subarray(0, budget.firstWindow), { finishFlush: constants.BROTLI_OPERATION_FLUSH }).length
  return { arrived, needed: Buffer.byteLength(html.slice(0, readable)) }
}

function pack(text: string): Buffer {
  const content = Buffer.from(text)
  return brotliCompressSync(content, brotliOptions(content.length))
}
