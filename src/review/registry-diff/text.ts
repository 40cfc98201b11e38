import { codeSpan, escapeMarkdown } from '../markdown.ts'

// A reviewer reads a reason or a note whole; who writes more wants to bury something.
const longest = 300

/** A text from a product file as plain words on one line, cut after 300 characters. */
export function words(text: string): string {
  return `${escapeMarkdown(head(text))}${rest(text)}`
}

/** A text from a product file as code on one line, such as a path or a host, cut after 300 characters. */
export function code(text: string): string {
  return `${codeSpan(head(text))}${rest(text)}`
}

/** Entries, each one line of Markdown, as a list; `depth` 1 hangs them below the entry before. */
export function list(entries: readonly string[], depth = 0): string[] {
  return entries.map((entry) => `${'  '.repeat(depth)}- ${entry}`)
}

// By code points, so that no half of a pair is left.
const head = (text: string) => [...text].slice(0, longest).join('')
const rest = (text: string) => {
  const more = [...text].length - longest
  return more > 0 ? `… (${more} characters more)` : ''
}
