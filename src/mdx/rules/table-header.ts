import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { hasWords } from '../has-words.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const tableHeader: PageRule = {
  what: 'Each cell in the first row of a table has words.',
  why: 'A screen reader says the column header before each value. Without words, nobody knows what the first column holds.',
  wrong: '| | Home |\n| --- | --- |\n| Least ETH | 32 |',
  right: '| What differs | Home |\n| --- | --- |\n| Least ETH | 32 |',
  check,
}

function check({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, 'table', ({ children: [head] }) => {
    for (const [index, cell] of (head?.children ?? []).entries()) {
      if (!hasWords(cell)) complaints.push({ range: rangeOf(cell), message: `Unexpected empty header of column ${index + 1}, expected words that say what the column holds.` })
    }
  })
  return complaints
}
