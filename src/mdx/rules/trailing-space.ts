import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const trailingSpace: PageRule = {
  what: 'A line ends in a visible character.',
  why: 'Two spaces at the end of a line are a line break that nobody sees in a review.',
  wrong: 'One line  \nand another.',
  right: 'One line\\\nand another.',
  excusable: true,
  check,
}

function check({ text, tree }: Page): Complaint[] {
  const code: { start: number; end: number }[] = []
  const breaks = new Set<number>()
  visit(tree, (node) => {
    // What stands in a code block is shown as it is.
    if (node.type === 'code') code.push(rangeOf(node))
    if (node.type === 'break') breaks.add(rangeOf(node).start)
  })
  const complaints: Complaint[] = []
  for (const match of text.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g)) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (code.some(({ start, end }) => range.start >= start && range.end <= end)) continue
    const isBreak = breaks.has(range.start)
    complaints.push({ range, severity: 'warning', message: `Unexpected space at the end of the line, expected ${isBreak ? 'a visible break: write "\\" instead' : 'nothing; delete it'}.`, fix: isBreak ? '\\' : '' })
  }
  return complaints
}
