import { smallWords } from '#browser-words'
import { tongue } from '#tongue'
import { finderOf, type Pagefind } from './finding.ts'

// What the search finds, in the language of the page. This script comes with Pagefind, once the search is opened.

/** Prepares Pagefind, and gives what finds with it: see `finderOf`. */
export const finder = (pagefind: Pagefind) => finderOf(pagefind, tongue, smallWords, BASE_PATH)
