import type { Heading } from 'mdast'
import { toString } from 'mdast-util-to-string'
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
  for (const { node, neighbours } of headingsOf(page)) {
    const last = node.children.at(-1)
    if (!last || last.type === 'headingId') continue
    const own = made.get(rangeOf(node).start) ?? ''
    const { end } = rangeOf(last)
    const first = firstPartOf(neighbours)
    const id = own !== '' && first !== '' && !own.startsWith(first) && !times.has(first + own) ? first + own : own
    const mendable = own !== '' && times.get(own) === 1
    complaints.push({ range: { start: end, end }, severity: 'warning', message: `Unexpected end of a heading without an id, expected one in braces; add \`{#${id || 'id'}}\`, so that links last when the words change.`, ...(mendable ? { fix: ` {#${id}}` } : {}) })
  }
  return complaints
}

/** Each heading of a page, with the others of its depth below the same heading. */
function headingsOf({ tree }: Page): { node: Heading; neighbours: Heading[] }[] {
  const headings: { node: Heading; above: Heading | undefined }[] = []
  const open: Heading[] = []
  visit(tree, 'heading', (node) => {
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop()
    headings.push({ node, above: open.at(-1) })
    open.push(node)
  })
  return headings.map(({ node, above }) => ({ node, neighbours: headings.filter((other) => other.node !== node && other.above === above && other.node.depth === node.depth).map((other) => other.node) }))
}

/** What the ids of headings have before their first hyphen, that one too ("faq-"), where two or more have ids, all begin so, and not because their words do; an empty text otherwise. */
function firstPartOf(headings: readonly Heading[]): string {
  const ids = headings.flatMap((node): { id: string; words: string }[] => {
    const last = node.children.at(-1)
    return last?.type === 'headingId' ? [{ id: last.value, words: toString(node).toLowerCase() }] : []
  })
  const first = /^[\p{L}\p{N}]+-/u.exec(ids[0]?.id ?? '')?.[0] ?? ''
  return ids.length > 1 && ids.every(({ id, words }) => id.startsWith(first) && !words.startsWith(first.slice(0, -1))) ? first : ''
}
