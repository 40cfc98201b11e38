import { printable } from '../../characters.ts'

// A note says what stood there, not all of it.
const longest = 400

/** Words of a source for a sentence: on one line, and no longer than is needed to find them. */
export function quoted(text: string, most = 60): string {
  const line = printable(text.replace(/\s/g, ' ').trim())
  return line.length > most ? `${line.slice(0, most)}…` : line
}

/** A comment that the rule "todo" finds, so that what it tells is not forgotten. It can stand in a table, and nothing in it can end it or be read as an exception. */
export function todo(words: string): string {
  return `<!-- TODO: ${quoted(words, longest).replace(/-{2,}/g, '–').replace(/[`|]/g, "'")} -->`
}
