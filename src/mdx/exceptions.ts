import { visit } from './nodes.ts'
import type { Exception } from '../exceptions.ts'
import { type Page, rangeOf } from './page.ts'

/** What a comment says, in either form. */
const comment = /^(?:<!--|\{\/\*)([\s\S]*)(?:-->|\*\/\})$/
/** `except figure-date: why`. No two parts can take the same character, so that no text makes it search for long. */
const form = /^except(?=[\s:]|$)\s*([^\s:]*)(?:\s|:)*([\s\S]*)$/

/** The exceptions written in a page. Each holds for the block that follows its comment, or, beside words, for the block around it. */
export function exceptionsOf({ tree, text }: Page): Exception[] {
  const exceptions: Exception[] = []
  visit(tree, (node, index, parent) => {
    if (node.type !== 'comment' && node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return
    const at = rangeOf(node)
    const match = form.exec(comment.exec(text.slice(at.start, at.end))?.[1]?.trim() ?? '')
    if (!match || !parent || index === undefined) return
    const next = parent.children[index + 1]
    const covers = parent.type === 'paragraph' || parent.type === 'heading' ? rangeOf(parent) : next ? { start: at.start, end: rangeOf(next).end } : at
    exceptions.push({ rule: match[1] ?? '', reason: match[2] ?? '', at, covers })
  })
  return exceptions
}
