import { toString } from 'mdast-util-to-string'
import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'
import { isOfSkeleton } from '../skeleton.ts'

export const todo: PageRule = {
  what: 'No TODO is left, and nothing of the sentence that `npm run new` starts a page with.',
  why: 'A note to oneself is forgotten once it is merged; an issue is not.',
  wrong: '<!-- TODO: add a source -->',
  right: '<!-- The order of these cards is on purpose. -->',
  excusable: true,
  check,
}

function check({ tree, text }: Page): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, (node) => {
    if ((node.type === 'paragraph' || node.type === 'heading') && isOfSkeleton(toString(node))) {
      complaints.push({ range: rangeOf(node), message: 'Unexpected placeholder text from `npm run new`, expected your own words; say what the page answers, and remove the placeholder.' })
    }
    if (node.type !== 'text' && node.type !== 'comment' && node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return
    const { start, end } = rangeOf(node)
    for (const match of text.slice(start, end).matchAll(/\b(?:TODO|FIXME|XXX)\b/g)) {
      complaints.push({ range: { start: start + match.index, end: start + match.index + match[0].length }, severity: 'warning', message: `Unexpected ${match[0]}, expected finished text; do it, or open an issue and remove the note.` })
    }
  })
  return complaints
}
