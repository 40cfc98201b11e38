import { clustersOf } from './clusters.ts'
import type { Piece } from './pieces.ts'

/** How wide a text is at a size of 1. */
export type Measure = (text: string) => number

/** The place a title has: `width` and `height` in pixels, `lineHeight` and what the first and the last line need beyond it (`edge`) as multiples of the size of its letters, `sizes` from large to small. */
export interface Place {
  width: number
  height: number
  lineHeight: number
  edge: number
  sizes: readonly number[]
}

/**
 * A title (`words`: its parts, between which lines may end) in lines at the largest size at which it fits its place, no word broken. At the smallest size
 * words that are wider than the place are broken, and what is too much ends in an ellipsis. A title without letters has no lines.
 */
export function fitted(words: readonly Piece[], measure: Measure, { width, height, lineHeight, edge, sizes }: Place): { size: number; lines: string[] } {
  const smallest = sizes.at(-1) ?? 1
  const mostAt = (size: number) => Math.floor((height / size - edge) / lineHeight)
  for (const size of sizes) {
    const lines = wrapped(words, measure, width / size)
    if (lines.length <= mostAt(size) && lines.every((line) => measure(line) <= width / size)) return { size, lines: balanced(words, measure, width / size, lines.length) }
  }
  const widest = width / smallest
  const most = mostAt(smallest)
  const lines = wrapped(words.flatMap((word) => broken(word, measure, widest)), measure, widest)
  return { size: smallest, lines: lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', measure, widest)] }
}

/** As many words on each line as fit; a word that does not fit has a line of its own. */
function wrapped(words: readonly Piece[], measure: Measure, width: number): string[] {
  const lines: string[] = []
  for (const { text, gap } of words) {
    const last = lines.at(-1)
    if (last !== undefined && measure(last + gap + text) <= width) lines[lines.length - 1] = last + gap + text
    else lines.push(text)
  }
  return lines
}

/** The same number of lines (`count`), as even as greedy wrapping gets: the narrowest width that needs no further line. */
function balanced(words: readonly Piece[], measure: Measure, width: number, count: number): string[] {
  let [low, high] = [0, width]
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2
    const lines = wrapped(words, measure, middle)
    if (lines.length <= count && lines.every((line) => measure(line) <= width)) high = middle
    else low = middle
  }
  return wrapped(words, measure, high)
}

/** A word in pieces that fit, broken between characters as readers see them. */
function broken({ text, gap }: Piece, measure: Measure, width: number): Piece[] {
  const pieces = ['']
  for (const cluster of clustersOf(text)) {
    const last = pieces.at(-1) ?? ''
    if (last !== '' && measure(last + cluster) > width) pieces.push(cluster)
    else pieces[pieces.length - 1] = last + cluster
  }
  return pieces.map((piece, index) => ({ text: piece, gap: index === 0 ? gap : '' }))
}

/** A line that ends in an ellipsis, shortened until that fits. */
function cut(line: string, measure: Measure, width: number): string {
  const characters = clustersOf(line)
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}…`) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
