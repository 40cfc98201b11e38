import { brotliCompressSync } from 'node:zlib'
import { visit } from 'unist-util-visit'
import type { Element, Nodes } from 'hast'
import { brotliOptions } from '../compress.ts'
import { findIn, treeOf, wordsOf } from '../page-tree.ts'
import { fixedPartOf } from './fixed-part.ts'
import { type FirstWindow, firstWindowOf } from './first-window.ts'
import { listingsOf, mayHaveListings } from './listings.ts'

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

/** Measures a page. `packed` is what a host sends of it, where that is there already. */
export function measurePage(html: string, packed: Buffer = pack(html)): PageWeight {
  const weight = { plain: Buffer.byteLength(html), packed: packed.length }
  if (!mayHaveListings(html)) return weight
  const tree = treeOf(html)
  const listings = listingsOf(tree)
  if (listings.length === 0) return weight
  const fixedPart = pack(fixedPartOf(html, tree, listings)).length
  const sum = listings.map(elementsIn).reduce((all, some) => all + some, 0)
  const grid = {
    listings: listings.length,
    fixedPart,
    bytesEach: (packed.length - fixedPart) / listings.length,
    elementsEach: sum / listings.length,
    heaviest: heaviestOf(html, listings),
    elements: elementsIn(tree),
    firstWindow: firstWindowOf(html, tree, packed),
  }
  return { ...weight, grid }
}

function heaviestOf(html: string, listings: readonly Element[]): GridWeight['heaviest'] {
  const weights = listings.map((listing) => ({
    name: wordsOf(findIn(listing, ({ tagName }) => /^h[1-6]$/.test(tagName)) ?? listing),
    bytes: Buffer.byteLength(html.slice(listing.position?.start.offset, listing.position?.end.offset)),
  }))
  return weights.reduce((most, one) => (one.bytes > most.bytes ? one : most))
}

function pack(text: string): Buffer {
  const content = Buffer.from(text)
  return brotliCompressSync(content, brotliOptions(content.length))
}

/** The number of elements in a tree, the topmost included. */
function elementsIn(tree: Nodes): number {
  let count = 0
  visit(tree, 'element', () => void count++)
  return count
}
