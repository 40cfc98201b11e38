import type { Complaint } from '../../diagnostics.ts'
import { visit } from '../nodes.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const tableCells: PageRule = {
  what: 'No row of a table has more cells than the header has columns.',
  why: 'Markdown drops a cell without a header, and readers never see it.',
  wrong: '| Pool | Fee |\n| --- | --- |\n| A pool | a tenth | since May |',
  right: '| Pool | Fee | Since |\n| --- | --- | --- |\n| A pool | a tenth | May |',
  check,
}

function check({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    const columns = head?.children.length ?? 0
    for (const { children } of rows) {
      const [first, last] = [children[columns], children.at(-1)]
      if (first && last) complaints.push({ range: { start: rangeOf(first).start, end: rangeOf(last).end }, message: `Unexpected cell ${columns + 1} in a row, expected at most ${columns}, one for each header; readers would never see it. Give the column a header, or write \`\\|\` for a bar within a cell.` })
    }
  })
  return complaints
}
