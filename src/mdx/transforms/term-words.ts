import type { Spacing } from '../../languages.ts'

/** How the forms of terms are found among the words of a language. */
export interface TermWords {
  /** Where a form may begin. */
  starts: RegExp
  /** The word by which a form is filed. */
  firstOf(form: string): string
  /** Under which words to look at such a place, and how many letters stand before the form there. */
  keysAt(word: string): readonly (readonly [key: string, before: number])[]
  /** What must not stand around a form, as patterns. */
  before(form: string): string
  after(form: string): string
}

const withoutMore = '(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])'

const spaced: TermWords = {
  // The first letters and digits of a word, or of the first part of one with hyphens.
  starts: /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+/gu,
  firstOf: (form) => /^[\p{L}\p{N}]+/u.exec(form.toLowerCase())?.[0] ?? '',
  keysAt: (word) => [[word.toLowerCase(), 0]],
  before: () => '',
  after: () => withoutMore,
}

// And, so, with, like, for, the; and what of these follow one another. "For the" is written in one.
const prefixes = ['', ...['', 'و', 'ف'].flatMap((joined) => ['', 'ب', 'ك', 'ل', 'ال', 'بال', 'كال', 'لل'].map((own) => joined + own)).filter(Boolean)]

const prefixed: TermWords = {
  ...spaced,
  // A word with its marks for vowels.
  starts: /(?<![\p{L}\p{N}\p{M}-])[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu,
  firstOf: (form) => /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/u.exec(form.toLowerCase())?.[0] ?? '',
  keysAt: (word) => prefixes.filter((prefix) => word.startsWith(prefix) && word.length > prefix.length + 1).map((prefix) => [word.slice(prefix.length).toLowerCase(), prefix.length] as const),
  after: () => '(?![\\p{L}\\p{N}\\p{M}]|-[\\p{L}\\p{N}])',
}

const han = /\p{Script=Han}/u

const unspaced: TermWords = {
  starts: /[\p{L}\p{N}]/gu,
  firstOf: (form) => [...form.toLowerCase()][0] ?? '',
  keysAt: (letter) => [[letter.toLowerCase(), 0]],
  // Latin words within Chinese have ends, Chinese ones have none.
  before: (form) => (han.test([...form][0] ?? '') ? '' : '(?<![A-Za-z0-9])'),
  after: (form) => (han.test([...form].at(-1) ?? '') ? '' : '(?![A-Za-z0-9])'),
}

/** By how words stand in a text of a language. */
export const termWords: Readonly<Record<Spacing, TermWords>> = { spaced, prefixed, unspaced }
