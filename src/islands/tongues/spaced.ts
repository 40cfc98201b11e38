import { findWords } from './find-words.ts'

/** What languages with spaces between words have in common. */
export const spaced = {
  // Marks within a word are part of it: vowels of Arabic.
  split: (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [],
  units: (word: string): string[] => [word],
  plain: (word: string): string => word,
  noise: 0,
  find: findWords,
  excerptLength: 18,
}
