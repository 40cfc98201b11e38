import { printable } from '../characters.ts'

/** Seen by nobody. A reader of the finished page (mentions, references, bare addresses, emoji) no longer finds its word. */
const gap = '&#8203;'

/**
 * A text from outside, for one line of Markdown on GitHub: it shows as it is and does nothing.
 * What comes out has no line break and makes no Markdown, HTML, link, mention, reference, emoji or formula,
 * also at the start of a line and in a cell of a table. Spaces around the text are dropped.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .trim()
    .replace(/[&<>$]/g, (character) => `&#${character.charCodeAt(0)};`)
    // The lookbehind leaves the number signs of the line above alone.
    .replace(/[\\`*_{}[\]()!|~]|(?<!&)#/g, '\\$&')
    .replace(/^(\d+)(?=\.)|^(?=[-+=])/, '$1\\')
    // GitHub looks for these in the finished page, where a backslash is gone.
    .replace(/@|\\#|:(?=\S)/g, `$&${gap}`)
    .replace(/\b(www(?=\.)|GH(?=-\d))/gi, `$1${gap}`)
}

/**
 * A text from outside as code on one line of Markdown, such as a path or an address: nobody is mentioned, nothing is linked.
 * A text with a backtick or a bar comes out escaped instead: no code span shows both alike in a table and outside of one.
 */
export function codeSpan(text: string): string {
  const line = printable(text).trim()
  if (line === '') return '(empty)'
  return /[`|]/.test(line) ? escapeMarkdown(line) : `\`${line}\``
}
