import { printable } from '../../characters.ts'
import { originalOf } from '../../languages.ts'
import { placeOf } from '../../registry/place.ts'
import { compareFacts } from '../same-facts.ts'

/** A file before and after a change; a side is missing where the file is, and null where it could not be read. */
export interface ChangedText {
  file: string
  before?: string | null | undefined
  after?: string | null | undefined
}

/** What was found, a line each, and how many files were compared. */
export interface FactsReport {
  lines: string[]
  files: number
}

/** Whether a file is one of words: a page, a product file or the translation of one, Markdown, or code whose texts are shown. Other JSON below content/, such as stamps, terms and schemas, is written or read by programs alone. */
export function holdsWords(file: string): boolean {
  return /^content\/.*\.mdx$/s.test(file) || placeOf(originalOf(file).original) !== undefined || (/\.md$/.test(file) && !file.startsWith('tests/')) || /^src\/.*\.(?:ts|tsx|mjs)$/s.test(file)
}

/** Compares the facts of changed files. Each line of the answer begins with file:line; of what is missing, that of the file before the change. */
export function reportOf(changed: readonly ChangedText[]): FactsReport {
  const lines = changed.flatMap(({ file, before, after }): string[] => {
    if (before === null || after === null) return [`${file}:1: file that was not compared; it is a link, no text, or larger than 512 KiB`]
    if (before === undefined || after === undefined) return [`${file}:1: ${before === undefined ? 'new file, of which nothing was there before' : 'missing file, and all that it said'}`]
    return compareFacts({ file, text: before }, { file, text: after }).map(({ side, kind, value, line }) => `${file}:${line}: ${side} ${kind} ${JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value)}`)
  })
  return { lines: lines.map(printable), files: changed.length }
}

// Enough to find it.
const longest = 120
