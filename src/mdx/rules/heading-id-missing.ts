import type { Complaint } from '../../diagnostics.ts'
import { idsOf } from '../anchors.ts'
import { headingsOf, escapedIdAtEnd, lastPlaceIn } from '../headings.ts'
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
  for (const { node, written } of headingsOf(page.tree)) {
    const last = node.children[lastPlaceIn(node)]
    // A heading of the first level, and what was meant as an id in another place or form, has a complaint of its own.
    if (!last || written || node.depth === 1 || node.children.some(({ type }) => type === 'headingId') || last.type === 'mdxTextExpression' || escapedIdAtEnd(page.text.slice(rangeOf(last).start, rangeOf(last).end))) continue
    const id = made.get(rangeOf(node).start) ?? ''
    const { end } = rangeOf(last)
    const mendable = id !== '' && times.get(id) === 1
    complaints.push({ range: { start: end, end }, severity: 'warning', message: `Unexpected end of a heading without an id, expected one in braces; add \`{#${id || 'id'}}\`, so that links last when the words change.`, ...(mendable ? { fix: ` {#${id}}` } : {}) })
  }
  return complaints
}
