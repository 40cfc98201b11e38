import type { Answer, Pagefind } from '../finding.ts'

/** What is looked for in a text, in the words of a language: see `judgeOf`. */
export interface Asked {
  telling(text: string): string[]
  wordsOf(text: string): string[]
}

/** What a language does with its words, for the search. Only names are compared in these forms: Pagefind has its own. */
export interface Tongue {
  /** The words of a text as it is written, small. An empty one stands where, in a language without spaces, something else stands between them. */
  split(text: string): string[]
  /** What is looked for of a word: the word, or its letters one by one. */
  units(word: string): string[]
  /** A word however it is typed: without accents. */
  plain(word: string): string
  /** A plain word without what changes with its place in a sentence: endings, articles. */
  stem(word: string): string
  /** What fits no better than this, as `fit` says it, fits by chance. */
  noise: number
  /** Asks Pagefind. Gives nothing where the reader has typed on. */
  find(pagefind: Pagefind, wanted: string, asked: Asked): Promise<Answer | null>
  /** How many words an excerpt shows. */
  excerptLength: number
}
