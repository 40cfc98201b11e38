import type { Nodes } from 'mdast'
import { visit } from './nodes.ts'
import type { Exception } from '../exceptions.ts'
import { type Page, rangeOf } from './page.ts'

/** What a comment says, in either form. */
const comment = /^(?:<!--|\{\/\*)([\s\S]*)(?:-->|\*\/\})$/
/** `except figure-date: why`. No two parts can take the same character, so that no text makes it search for long. */
const form = /^except(?=[\s:]|$)\s*([^\s:]*)(?:\s|:)*([\s\S]*)$/

/** How many a page can ask for: who needs more has to mend the page. */
export const mostExceptions = 50

/** The exceptions written in a page. Each holds for a complaint in the block that follows its comment, and others above it, or, beside words, in the block around it. */
export function exceptionsOf({ tree, text }: Page): Exception[] {
  const exceptions: Exception[] = []
  const matchOf = (node: Nodes) => {
    if (node.type !== 'comment' && node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined
    const { start, end } = rangeOf(node)
    return form.exec(comment.exec(text.slice(start, end))?.[1]?.trim() ?? '')
  }
  visit(tree, (node, index, parent) => {
    const match = matchOf(node)
    if (!match || !parent || index === undefined) return
    const at = rangeOf(node)
    const next = (parent.children as Nodes[]).slice(index + 1).find((sibling) => !matchOf(sibling))
    const covers = parent.type === 'paragraph' || parent.type === 'heading' ? rangeOf(parent) : next ? { start: at.start, end: rangeOf(next).end } : at
    exceptions.push({ rule: match[1] ?? '', reason: match[2] ?? '', at, covers })
  })
  return exceptions
}
