import type { Spacing } from '../../languages.ts'

/** What stands before and behind a word: nothing of another word. Arabic writes small words onto it. */
export const edges: Readonly<Record<Spacing, readonly [before: string, behind: string]>> = {
  spaced: ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'],
  prefixed: ['(?<![\\p{L}\\p{N}])[وف]?[بلك]?(?:ال)?', '(?![\\p{L}\\p{N}])'],
  unspaced: ['', ''],
}
