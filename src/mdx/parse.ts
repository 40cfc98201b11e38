import type { Nodes, Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import type { Complaint, Range, RuleWords } from '../diagnostics.ts'
import { readFrontMatter } from './front-matter.ts'
import { linksOf } from './links.ts'
import { type Page, rangeOf } from './page.ts'
import { syntaxPlugins } from './pipeline.ts'
import { syntaxComplaint } from './syntax-complaint.ts'

export const syntaxWords: RuleWords = {
  what: 'A page is UTF-8 text that can be read as MDX: every tag is closed, every brace and every "<" means what it says.',
  why: 'One bare "<5" or one unclosed tag has broken whole sites.',
  wrong: 'Less than <5 ETH.',
  right: 'Less than \\<5 ETH.',
}

// Above this no page of words goes; it keeps a hostile file from holding up a build.
const mostCharacters = 128 * 1024
// Underlined headings, for one, are read in a time that grows with the square of their number.
const mostLines = 4000
/** How often a sign may stand in a page: what Markdown pairs up, it searches for back and forth. Braces ask a JavaScript parser each time. */
const most: Readonly<Record<string, number>> = { '{': 200, '}': 200, '<': 1500, '[': 1500, ']': 1500, '*': 2000, '_': 2000, '~': 1000, '`': 2000, '|': 5000, '&': 2000, ':': 5000 }
/** What makes parsers slow or run out of stack: many containers, brackets, marks or columns in a row. */
const tooDeep = [/^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){40}/m, /[[(<!]{50}/, /(?:[*_~][ \t]?){200}/, /^(?:[^|\n]*\|){41}/m]
// Tags within tags: a table in a card in a grid is far below it.
const deepest = 60

// What @mdx-js/mdx begins with, without the compiler behind it: loading that takes longer than checking a page.
let processor: Processor<Root> | undefined

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
  processor ??= unified().use(remarkParse).use(remarkMdx).use(syntaxPlugins).freeze()
  try {
    const tree = processor.parse(text)
    const deep = tooDeepIn(tree)
    if (deep) return { rule: 'syntax', complaints: [{ range: { start: deep.start, end: deep.start + 1 }, message: `Unexpected nesting deeper than ${deepest}, expected a page of words; take the outer signs out.` }] }
    return { page: { file, text, tree, head } }
  } catch (error) {
    // A stack that overflows means nesting that the patterns above did not see.
    if (error instanceof RangeError) return { rule: 'syntax', complaints: [{ range: { start: 0, end: 1 }, message: 'Unexpected nesting too deep to read, expected a page of words.' }] }
    if (error instanceof VFileMessage) return { rule: 'syntax', complaints: [syntaxComplaint(error, text)] }
    throw error
  }
}

/** The addresses that a page's text leads to; none where it cannot be read. */
export function addressesOf(file: string, text: string): string[] {
  const { page } = parsePage(file, text)
  return page ? linksOf(page).map(({ url }) => url) : []
}

/** The first node below the deepest level a page may have. A loop, not a recursion: the tree may be deeper than the stack. */
function tooDeepIn(tree: Root): Range | undefined {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level
    if (depth > deepest && first) return rangeOf(first)
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return undefined
}

function tooMuch(text: string): Complaint | undefined {
  const at = (start: number, message: string, fix?: string): Complaint => ({ range: { start, end: start + 1 }, message, ...(fix === undefined ? {} : { fix }) })
  if (text.length > mostCharacters) return at(0, `Unexpected page of ${Math.round(text.length / 1024)} KiB, expected at most ${mostCharacters / 1024} KiB; split it.`)
  if (text.startsWith('\ufeff')) return at(0, 'Unexpected byte order mark, expected "---"; save the file as UTF-8 without it.', '')
  const nul = text.indexOf('\0')
  if (nul >= 0) return at(nul, 'Unexpected NUL character, expected text; save the file as UTF-8 without it.')
  const bad = text.indexOf('\ufffd')
  if (bad >= 0) return at(bad, 'Unexpected bytes that are not UTF-8, expected UTF-8; save the file in that encoding.')
  const alone = /\r(?!\n)/.exec(text)
  if (alone) return at(alone.index, 'Unexpected carriage return by itself, expected line ends as \\n or \\r\\n; save the file with one of these.')
  const lines = text.split('\n').length
  if (lines > mostLines) return at(0, `Unexpected page of ${lines} lines, expected at most ${mostLines}; split it.`)
  for (const [sign, limit] of Object.entries(most)) {
    const parts = text.split(sign)
    if (parts.length - 1 > limit) return at(text.indexOf(sign), `Unexpected ${parts.length - 1} times "${sign}", expected at most ${limit} in a page of words; split the page or take some out.`)
  }
  const deep = tooDeep.map((pattern) => pattern.exec(text)).find((match) => match !== null)
  if (deep) return at(deep.index, 'Unexpected nesting or repetition that no page of words needs, expected Markdown; take the repeated signs out.')
  return undefined
}
