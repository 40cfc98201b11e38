import { toString } from 'mdast-util-to-string'
import { visit } from '../nodes.ts'
import type { Complaint, Range } from '../../diagnostics.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'
import { isOfSkeleton } from '../skeleton.ts'
import { textsOf } from '../texts.ts'

/** What one leaves behind for oneself. */
const notes = /\b(?:TODO|FIXME|XXX)\b/g

export const todo: PageRule = {
  what: 'No TODO is left, and nothing of the sentence that `npm run new` starts a page with.',
  why: 'A note to oneself is forgotten once it is merged; an issue is not.',
  wrong: '<!-- TODO: add a source -->',
  right: '<!-- The order of these cards is on purpose. -->',
  excusable: true,
  check,
}

function check(page: Page): Complaint[] {
  const { tree, text } = page
  const complaints: Complaint[] = []
  const complain = (range: Range, word: string): unknown => complaints.push({ range, severity: 'warning', message: `Unexpected ${word}, expected finished text; do it, or open an issue and remove the note.` })
  visit(tree, (node) => {
    if ((node.type === 'paragraph' || node.type === 'heading') && isOfSkeleton(toString(node))) {
      complaints.push({ range: rangeOf(node), message: 'Unexpected placeholder text from `npm run new`, expected your own words; say what the page answers, and remove the placeholder.' })
    }
    if (node.type !== 'text' && node.type !== 'comment' && node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return
    const { start, end } = rangeOf(node)
    for (const match of text.slice(start, end).matchAll(notes)) complain({ start: start + match.index, end: start + match.index + match[0].length }, match[0])
  })
  // What stands in attributes and front matter is read as well.
  for (const words of textsOf(page)) {
    if (words.of !== 'attribute' && words.of !== 'frontMatter') continue
    for (const match of words.text.matchAll(notes)) complain(words.rangeOf(match.index, match.index + match[0].length), match[0])
  }
  return complaints
}
