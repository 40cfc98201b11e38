import type { Range } from '../diagnostics.ts'

/** How deep the elements of a drawing may nest. */
export const deepest = 30

/** An element, and what it shows besides what stands in it. */
export interface Part {
  children: Part[]
  uses: string[]
  range: Range
  name: string
  /** Whether words stand in it. */
  words: boolean
}

/** How many elements are drawn for a part: itself, what stands in it and what it refers to, by the ids in `named`. Infinity for what comes back to itself, or goes on too deep to follow. */
export function drawnBy(part: Part, named: ReadonlyMap<string, Part>, counted = new Map<Part, number>(), depth = 0): number {
  const known = counted.get(part)
  if (known !== undefined) return known
  if (depth > 4 * deepest) return Infinity
  counted.set(part, Infinity)
  const all = [...part.children, ...part.uses.flatMap((id) => named.get(id) ?? [])].reduce((sum, inner) => sum + drawnBy(inner, named, counted, depth + 1), 1)
  counted.set(part, all)
  return all
}

/** The first `<use>` in a part that shows words once more, by the ids in `named`; nothing where none does. */
export function wordsAgain(part: Part, named: ReadonlyMap<string, Part>): Part | undefined {
  if (part.name === 'use' && part.uses.some((id) => named.get(id)?.words)) return part
  for (const child of part.children) {
    const found = wordsAgain(child, named)
    if (found) return found
  }
  return undefined
}
