import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { brotliDecompressSync, constants } from 'node:zlib'
import { budget } from '../../budget.ts'
import { mainOf } from '../page-tree.ts'
import { listingsOf } from './listings.ts'

/** What a reader's browser can show after the first round trip. */
export interface FirstWindow {
  /** Bytes of the page that the first bytes on the wire decode to. */
  arrived: number
  /**
   * Bytes of the page up to its second h2 or first listing, whichever comes first, or more where styles stand below that: head, header,
   * hero, summary points, the first text. What listings weigh has limits of its own, and nobody who writes a page can shorten them.
   */
  needed: number
}

/** Measures the first window of a page: `html` is its text, `tree` the same as a tree with positions, `packed` what is sent. */
export function firstWindowOf(html: string, tree: Root, packed: Buffer): FirstWindow {
  return { arrived: arrivedOf(packed), needed: Buffer.byteLength(html.slice(0, neededOf(html, tree))) }
}

/** How many bytes the first window of a packed page decodes to: a browser reads what has come, and does not wait for the rest. */
function arrivedOf(packed: Buffer): number {
  return brotliDecompressSync(packed.subarray(0, budget.firstWindow), { finishFlush: constants.BROTLI_OPERATION_FLUSH }).length
}

/** The offset up to which a page must be there before one can begin to read it. */
function neededOf(html: string, tree: Root): number {
  const headings: number[] = []
  const styles: number[] = []
  visit(mainOf(tree) ?? tree, 'element', ({ tagName, position }) => void (tagName === 'h2' && headings.push(position?.start.offset ?? 0)))
  visit(tree, 'element', ({ tagName, position }) => void (tagName === 'style' && styles.push(position?.end.offset ?? html.length)))
  const listing = listingsOf(tree)[0]?.position?.start.offset
  return Math.max(Math.min(headings[1] ?? html.length, listing ?? html.length), ...styles)
}
