import { type Page, rangeOf } from '../../mdx/page.ts'
import { visit } from '../../mdx/nodes.ts'
import type { Edit, OpenPoint, Step } from './draft.ts'

/** Gives rows of a table the cells they lack, and tells of those they have too many: readers never see them. */
export function tables({ tree, text }: Page): Step {
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    const columns = head?.children.length ?? 0
    for (const row of rows) {
      const { start, end } = rangeOf(row)
      const missing = columns - row.children.length
      if (missing > 0) edits.push({ start: end, end, text: `${text.slice(start, end).trimEnd().endsWith('|') ? '' : ' |'}${'  |'.repeat(missing)}`, kind: 'cell' })
      if (missing < 0) open.push({ start, message: `Unexpected row of ${row.children.length} cells under ${columns} headers, expected as many; readers do not see the rest: write "\\|" for a bar that ends no cell, or add a header.` })
    }
  })
  return { edits, open }
}
