import type { Heading } from 'mdast'
import { escapedIdAtEnd, headingsOf, lastPlaceIn } from '../headings.ts'
import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { idsOf } from '../anchors.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

/** Letters, digits, `-` and `_`, beginning with a letter or digit. */
export const wellFormed = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u
/** Ids the layout gives out itself. */
export const reserved = /^(?:product-|list-|note-|site-|rule-|attribute-|footnote-label$)/

export const headingId: PageRule = {
  what: 'An id is letters, digits and hyphens at the end of a heading. It is unique on its page, whether written or made from words.',
  why: 'Other pages and sites link to it; where two share an id, only the first can be reached.',
  wrong: '## Fees {#all fees}',
  right: '## Fees {#all-fees}',
  check,
}

function check(page: Page): Complaint[] {
  const misplaced: Complaint[] = []
  const headings = headingsOf(page.tree)
  const wordless = new Set<Heading>(headings.filter(({ words }) => words === '').map(({ node }) => node))
  visit(page.tree, 'headingId', (node, index, parent) => {
    if (parent?.type !== 'heading' || index !== lastPlaceIn(parent)) misplaced.push({ range: rangeOf(node), message: `Unexpected \`{#${node.value}}\` here, expected it at the end of a heading: \`## Heading {#id}\`.` })
    else if (wordless.has(parent)) misplaced.push({ range: rangeOf(node), message: 'Unexpected heading with an id but no words, expected words before the id.' })
  })
  const commented = headings.flatMap(({ node, written }): Complaint[] => {
    if (!written || written.type === 'headingId') return escapedIn(node, page.text)
    return [{ range: rangeOf(written), message: `Unexpected id in a comment, expected it in braces; write \`{#${written.value.slice(0, 80)}}\`: comments are for authors only.`, fix: `{#${written.value}}` }]
  })
  const seen = new Set<string>()
  // A term has the id of its name and no other: where it shares one with a heading, the heading can be mended.
  const ids = [...idsOf(page)].sort((a, b) => Number(b.from === 'term') - Number(a.from === 'term'))
  const faults = ids.flatMap(({ id, from, range }): Complaint[] => {
    const made = from === 'written' ? '' : ` (made from the words of this ${from})`
    const say = (found: string, expected: string): Complaint[] => [{ range, message: `Unexpected ${found}, expected ${expected}.` }]
    if (id === '' && from !== 'written') return say(`${from} whose words make no id`, from === 'card' ? 'letters or digits in its title' : 'letters or digits, or an id: `## Heading {#id}`')
    if (from === 'written' && !wellFormed.test(id)) return say(`heading id "${id}"`, 'letters, digits and hyphens, as in `{#what-to-consider}`')
    if (reserved.test(id)) return say(`id "${id}"${made}`, 'one that does not begin with "product-", "list-", "note-", "rule-", "attribute-" or "site-": the layout uses these')
    if (seen.has(id)) return say(`second id "${id}"${made}`, `each id once on a page; ${from === 'card' ? 'choose another title' : 'choose another'}`)
    seen.add(id)
    return []
  })
  return [...misplaced, ...commented, ...faults]
}

/** An id behind backslashes: readers would see it. */
function escapedIn(heading: Heading, text: string): Complaint[] {
  const { start, end } = rangeOf(heading)
  const escaped = escapedIdAtEnd(text.slice(start, end))
  return escaped ? [{ range: { start: start + escaped.index, end }, severity: 'warning', message: `Unexpected backslash before the id "${escaped.id}", expected none: readers would see it. Write \`{#${escaped.id}}\`.`, fix: `{#${escaped.id}}` }] : []
}
