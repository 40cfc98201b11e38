/** How wide a text is at a size of 1. */
export type Measure = (text: string) => number

/** The place a title has: `width` and `height` in pixels, `lineHeight` as a multiple of the size of its letters, `sizes` from large to small. */
export interface Place {
  width: number
  height: number
  lineHeight: number
  sizes: readonly number[]
}

/**
 * A title in lines at the largest size at which it fits its place, no word broken. At the smallest size words that are wider
 * than the place are broken, and what is too much ends in an ellipsis. A title without letters has no lines.
 */
export function fitted(title: string, measure: Measure, { width, height, lineHeight, sizes }: Place): { size: number; lines: string[] } {
  const words = title.split(/\s+/).filter(Boolean)
  const smallest = sizes.at(-1) ?? 1
  for (const size of sizes) {
    const most = Math.floor(height / (size * lineHeight))
    const lines = wrapped(words, measure, width / size)
    if (lines.length <= most && lines.every((line) => measure(line) <= width / size)) return { size, lines: balanced(words, measure, width / size, lines.length) }
  }
  const widest = width / smallest
  const most = Math.floor(height / (smallest * lineHeight))
  const lines = wrapped(words.flatMap((word) => broken(word, measure, widest)), measure, widest)
  return { size: smallest, lines: lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', measure, widest)] }
}

/** As many words on each line as fit; a word that does not fit has a line of its own. */
function wrapped(words: readonly string[], measure: Measure, width: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The same number of lines (`count`), as even as greedy wrapping gets: the narrowest width that needs no further line. */
function balanced(words: readonly string[], measure: Measure, width: number, count: number): string[] {
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
function broken(word: string, measure: Measure, width: number): string[] {
  const pieces = ['']
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    const last = pieces.at(-1) ?? ''
    if (last !== '' && measure(last + segment) > width) pieces.push(segment)
    else pieces[pieces.length - 1] = last + segment
  }
  return pieces
}

/** A line that ends in an ellipsis, shortened until that fits. */
function cut(line: string, measure: Measure, width: number): string {
  const characters = [...new Intl.Segmenter('en').segment(line)].map(({ segment }) => segment)
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}…`) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
