import { visit } from './nodes.ts'
import type { Exception } from '../exceptions.ts'
import { type Page, rangeOf } from './page.ts'

/** `<!-- except figure-date: why -->`, or the same in braces. */
const form = /^(?:<!--|\{\/\*)\s*except\b\s*([^\s:]*)\s*:?\s*([\s\S]*?)\s*(?:-->|\*\/\})$/

/** The exceptions written in a page. Each holds for the block that follows its comment, or, beside words, for the block around it. */
export function exceptionsOf({ tree, text }: Page): Exception[] {
  const exceptions: Exception[] = []
  visit(tree, (node, index, parent) => {
    if (node.type !== 'comment' && node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return
    const at = rangeOf(node)
    const match = form.exec(text.slice(at.start, at.end))
    if (!match || !parent || index === undefined) return
    const next = parent.children[index + 1]
    const covers = parent.type === 'paragraph' || parent.type === 'heading' ? rangeOf(parent) : next ? { start: at.start, end: rangeOf(next).end } : at
    exceptions.push({ rule: match[1] ?? '', reason: match[2] ?? '', at, covers })
  })
  return exceptions
}
