import { createHash } from 'node:crypto'
import { longestPatternLine } from './passage-keys.ts'
import { tidied } from './tidied.ts'

/** What to look for: words, which may run over ends of lines, or a regular expression for one line. */
export type Find = { find: string; pattern?: undefined } | { pattern: string; find?: undefined }

/** The lines of a text, in order and each tidied; those that hold nothing are kept, as empty ones. */
export function linesOfText(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map(tidied)
}

/**
 * The whole lines from the first to the last that the first occurrence touches, joined with "\n"; empty lines count for nothing. Undefined where there is no occurrence.
 * Takes lines as `linesOfText` gives them; words are tidied in the same way. A pattern is one that `faultOfPattern` finds nothing wrong with: it is tried,
 * with the flag `u`, on lines of at most `longestPatternLine`, and no other. Throws a SyntaxError for what is no regular expression.
 */
export function passageOf(lines: readonly string[], { find, pattern }: Find): string | undefined {
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u')
    return lines.find((line) => line !== '' && line.length <= longestPatternLine && expression.test(line))
  }
  const full = lines.filter((line) => line !== '')
  const words = tidied(find)
  const start = words === '' ? -1 : full.join(' ').indexOf(words)
  if (start === -1) return undefined
  const touched: string[] = []
  let offset = 0
  for (const line of full) {
    if (offset + line.length > start && offset < start + words.length) touched.push(line)
    offset += line.length + 1
  }
  return touched.join('\n')
}

/** "sha256-" and the base64 of SHA-256 over UTF-8: the form of https://www.w3.org/TR/SRI/#the-integrity-attribute. */
export function hashOfPassage(passage: string): string {
  return `sha256-${createHash('sha256').update(passage).digest('base64')}`
}
