import { rangeOf } from '../../mdx/page.ts'
import { visit } from '../../mdx/nodes.ts'
import type { Edit, OpenPoint, Step } from './draft.ts'
import { todo } from './todo.ts'
import { treeOf, untouchable, within } from './unread.ts'

/** Puts fences around code that only its indentation makes code: in our pages indentation says nothing. */
export function indentedCode(text: string): Step {
  const edits: Edit[] = []
  visit(treeOf(text, true), 'code', (node) => {
    const { start, end } = rangeOf(node)
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    const before = text.slice(lineStart, start)
    if (/^(?:`{3}|~{3})/.test(text.slice(start))) return
    const prefix = before.trim() === '' ? '' : before
    // Within a quote or an item each line has a beginning of its own, so the code is written anew.
    const fence = '`'.repeat(Math.max(3, ...[...node.value.matchAll(/`+/g)].map(([run]) => run.length + 1)))
    const column = prefix === '' ? before.replace(/^(?: {4}|\t)/, '') : before.replace(/[^>]/g, ' ')
    const lines = [fence, ...node.value.split('\n'), fence].map((line, index) => (index === 0 && prefix !== '' ? line : `${column}${line}`))
    edits.push({ start: prefix === '' ? lineStart : start, end, text: lines.join('\n'), kind: 'block of indented code' })
  })
  return { edits, open: [] }
}

/** Shows formulas as code: nothing here sets them. `$5 and $6` are none; one has signs of its own. */
export function maths(text: string): Step {
  const kept = within(untouchable(text))
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  const put = (start: number, end: number, formula: string): void => {
    edits.push({ start, end, text: formula, kind: 'formula' })
    open.push({ start, message: 'Unexpected formula, expected words; it is now code: say it in words, or leave it.' })
  }
  for (const match of text.matchAll(/^([ \t]*)\$\$([^$]{1,2000})\$\$/gm)) {
    const [whole, indent = '', formula = ''] = match
    if (!kept(match.index + indent.length)) put(match.index, match.index + whole.length, `${indent}\`\`\`latex\n${indent}${formula.trim()}\n${indent}\`\`\`\n\n${indent}${todo('say this formula in words, or leave it as code and remove this note')}\n`)
  }
  for (const match of text.matchAll(/(?<![$\\\w])\$([^\s$`][^$\n`]{0,300})\$(?![$\d])/g)) {
    const formula = match[1] ?? ''
    if (/[\\{}^_=]/.test(formula) && !/\s$/.test(formula) && !kept(match.index)) put(match.index, match.index + match[0].length, `\`${formula}\``)
  }
  return { edits, open }
}
