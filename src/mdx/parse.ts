import type { Nodes, Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import type { Complaint, Range, RuleWords } from '../diagnostics.ts'
import { originalOf } from '../languages.ts'
import { withUnixEnds } from '../line-ends.ts'
import { mergeConflicts } from '../merge-conflict.ts'
import { readFrontMatter } from './front-matter.ts'
import { tooMuch } from './limits.ts'
import { type Page, rangeOf } from './page.ts'
import { syntaxPlugins } from './pipeline.ts'
import { syntaxComplaint } from './syntax-complaint.ts'

export const syntaxWords: RuleWords = {
  what: 'A page is UTF-8 text that parses as MDX: every tag is closed, and no brace or "<" is stray.',
  why: 'A single bare "<5" or unclosed tag has broken whole sites.',
  wrong: 'Less than <5 ETH.',
  right: 'Less than \\<5 ETH.',
}

// Tags within tags: a table in a card in a grid is far below it.
const deepest = 60

// What @mdx-js/mdx begins with, without the compiler behind it: loading that takes longer than checking a page.
let processor: Processor<Root> | undefined

/** Why a page could not be read: the rule that speaks, and its complaints. */
type Unread = { page?: undefined; rule: 'syntax' | 'front-matter'; complaints: Complaint[] }

/**
 * Reads a page without running it. `file` is its path in the repository. Places in it are those in the text with `\n` for each line end.
 * Gives the page, or what kept it from being read: too large, not text, no front matter, or a syntax error.
 */
export function parsePage(file: string, written: string): { page: Page } | Unread {
  const text = withUnixEnds(written)
  const refusal = tooMuch(text)
  if (refusal) return { rule: 'syntax', complaints: [refusal] }
  const conflicts = mergeConflicts(text, { underlines: true })
  if (conflicts.length > 0) return { rule: 'syntax', complaints: conflicts }
  const head = readFrontMatter(text, originalOf(file).lang)
  if (!head.delimited) return { rule: 'front-matter', complaints: head.complaints }
  processor ??= unified().use(remarkParse).use(remarkMdx).use(syntaxPlugins).freeze()
  try {
    const tree = processor.parse(text)
    const deep = tooDeepIn(tree)
    if (deep) return { rule: 'syntax', complaints: [{ range: { start: deep.start, end: deep.start + 1 }, message: `Unexpected nesting deeper than ${deepest}, expected a page of words; remove the outer levels.` }] }
    return { page: { file, text, tree, head } }
  } catch (error) {
    // A stack that overflows means nesting that the limits did not see.
    if (error instanceof RangeError) return { rule: 'syntax', complaints: [{ range: { start: 0, end: 1 }, message: 'Unexpected nesting too deep to read, expected a page of words.' }] }
    if (error instanceof VFileMessage) return { rule: 'syntax', complaints: [syntaxComplaint(error, text)] }
    throw error
  }
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
