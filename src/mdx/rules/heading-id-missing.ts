import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { idsOf } from '../anchors.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const headingIdMissing: PageRule = {
  what: 'A heading has an id of its own in braces.',
  why: 'An id made from the words changes when the words are bettered, and every link to it breaks.',
  wrong: '## What to consider',
  right: '## What to consider {#what-to-consider}',
  excusable: true,
  check,
}

function check(page: Page): Complaint[] {
  const made = new Map<number, string>()
  const times = new Map<string, number>()
  for (const { id, from, range } of idsOf(page)) {
    if (from === 'heading') made.set(range.start, id)
    times.set(id, (times.get(id) ?? 0) + 1)
  }
  const complaints: Complaint[] = []
  visit(page.tree, 'heading', (node) => {
    const last = node.children.at(-1)
    if (!last || last.type === 'headingId') return
    const id = made.get(rangeOf(node).start) ?? ''
    const { end } = rangeOf(last)
    const mendable = id !== '' && times.get(id) === 1
    complaints.push({ range: { start: end, end }, severity: 'warning', message: `Unexpected end of a heading without an id, expected one in braces; add \`{#${id || 'id'}}\`, so that links last when the words change.`, ...(mendable ? { fix: ` {#${id}}` } : {}) })
  })
  return complaints
}
