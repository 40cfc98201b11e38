import { createProcessor } from '@mdx-js/mdx'
import type { Root } from 'mdast'
import { VFileMessage } from 'vfile-message'
import type { Complaint } from '../diagnostics.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Page } from './page.ts'
import { syntaxPlugins } from './pipeline.ts'
import { syntaxComplaint } from './syntax-complaint.ts'

// Above this no page of words goes; it keeps a hostile file from holding up a build.
const mostBytes = 128 * 1024
// Two for each heading id; the parser asks a JavaScript parser at each one.
const mostBraces = 400
/** What makes parsers slow or run out of stack: many containers, brackets, marks or columns in a row. */
const tooDeep = [/^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){40}/m, /[[(<!]{50}/, /(?:[*_~][ \t]?){200}/, /^(?:[^|\n]*\|){41}/m]

let processor: ReturnType<typeof createProcessor> | undefined

/** Why a page could not be read: the rule that speaks, and its complaints. */
type Unread = { page?: undefined; rule: 'syntax' | 'front-matter'; complaints: Complaint[] }

/**
 * Reads a page without running it. `file` is its path in the repository.
 * Gives the page, or what kept it from being read: too large, not text, no front matter, or a syntax error.
 */
export function parsePage(file: string, text: string): { page: Page } | Unread {
  const refusal = tooMuch(text)
  if (refusal) return { rule: 'syntax', complaints: [refusal] }
  const head = readFrontMatter(text)
  if (!head.delimited) return { rule: 'front-matter', complaints: head.complaints }
  processor ??= createProcessor({ remarkPlugins: syntaxPlugins })
  try {
    const tree = processor.parse(text) as Root
    return { page: { file, text, tree, head } }
  } catch (error) {
    // A stack that overflows means nesting that the patterns above did not see.
    if (error instanceof RangeError) return { rule: 'syntax', complaints: [{ range: { start: 0, end: 1 }, message: 'Unexpected nesting too deep to read, expected a page of words.' }] }
    if (error instanceof VFileMessage) return { rule: 'syntax', complaints: [syntaxComplaint(error, text)] }
    throw error
  }
}

function tooMuch(text: string): Complaint | undefined {
  const start = { start: 0, end: 1 }
  if (text.length > mostBytes) return { range: start, message: `Unexpected page of ${Math.round(text.length / 1024)} KiB, expected at most ${mostBytes / 1024} KiB; split it.` }
  const nul = text.indexOf('\0')
  if (nul >= 0) return { range: { start: nul, end: nul + 1 }, message: 'Unexpected NUL character, expected text; save the file as UTF-8 without it.' }
  const bad = text.indexOf('\ufffd')
  if (bad >= 0) return { range: { start: bad, end: bad + 1 }, message: 'Unexpected bytes that are not UTF-8, expected UTF-8; save the file in that encoding.' }
  const deep = tooDeep.map((pattern) => pattern.exec(text)).find((match) => match !== null)
  if (deep) return { range: { start: deep.index, end: deep.index + 1 }, message: 'Unexpected nesting or repetition that no page of words needs, expected Markdown; take the repeated signs out.' }
  const braces = text.match(/[{}]/g)?.length ?? 0
  if (braces > mostBraces) return { range: { start: text.search(/[{}]/), end: text.search(/[{}]/) + 1 }, message: `Unexpected ${braces} braces, expected at most ${mostBraces}; a page of words needs them only around heading ids.` }
  return undefined
}
