import type { Complaint } from '../../diagnostics.ts'
import { idsOf } from '../anchors.ts'
import { escapedIdAtEnd, headingsOf, lastPlaceIn, type ReadHeading } from '../headings.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const headingIdMissing: PageRule = {
  what: 'Every heading has its own id in braces.',
  why: 'An id made from the words changes when they are edited, and every link to it breaks.',
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
  const headings = headingsOf(page.tree)
  for (const heading of headings) {
    const { node, written } = heading
    const last = node.children[lastPlaceIn(node)]
    // A heading of the first level, and what was meant as an id in another place or form, has a complaint of its own.
    if (!last || written || node.depth === 1 || node.children.some(({ type }) => type === 'headingId') || last.type === 'mdxTextExpression' || escapedIdAtEnd(page.text.slice(rangeOf(last).start, rangeOf(last).end))) continue
    const own = made.get(rangeOf(node).start) ?? ''
    const { end } = rangeOf(last)
    const first = firstPartOf(neighboursOf(heading, headings))
    const id = own !== '' && first !== '' && !own.startsWith(first) && !times.has(first + own) ? first + own : own
    const mendable = own !== '' && times.get(own) === 1
    complaints.push({ range: { start: end, end }, severity: 'warning', message: `Unexpected heading without an id, expected one in braces at its end; add \`{#${id || 'id'}}\`, so that links keep working when the words change.`, ...(mendable ? { fix: ` {#${id}}` } : {}) })
  }
  return complaints
}

/** The headings of the same depth below the same heading as one of `headings`, which are those of a page in reading order. */
function neighboursOf(heading: ReadHeading, headings: readonly ReadHeading[]): ReadHeading[] {
  const at = headings.indexOf(heading)
  const isAbove = (other: ReadHeading) => other.node.depth < heading.node.depth
  const end = headings.findIndex((other, place) => place > at && isAbove(other))
  return headings.slice(headings.findLastIndex((other, place) => place < at && isAbove(other)) + 1, end < 0 ? undefined : end).filter((other) => other !== heading && other.node.depth === heading.node.depth)
}

/** What the ids of headings have before their first hyphen, that one too ("faq-"), where two or more have ids, all begin so, and not because their words do; an empty text otherwise. */
function firstPartOf(headings: readonly ReadHeading[]): string {
  const written = headings.flatMap(({ id, words, written: one }) => (one?.type === 'headingId' ? [{ id, words: words.toLowerCase() }] : []))
  const first = /^[\p{L}\p{N}]+-/u.exec(written[0]?.id ?? '')?.[0] ?? ''
  return written.length > 1 && written.every(({ id, words }) => id.startsWith(first) && !words.startsWith(first.slice(0, -1))) ? first : ''
}
