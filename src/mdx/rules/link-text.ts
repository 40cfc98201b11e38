import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { hasWords } from '../has-words.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const linkText: PageRule = {
  what: 'A link has words that say where it leads.',
  why: 'A link without words cannot be seen, and a screen reader has nothing to read.',
  wrong: '[](/staking)',
  right: '[Why stake](/staking)',
  check,
}

function check({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, (node) => {
    const tag = (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'a'
    if (!tag && node.type !== 'link' && node.type !== 'linkReference') return
    if (!hasWords(node)) complaints.push({ range: rangeOf(node), message: 'Unexpected link without words, expected words that say where it leads; write them between the brackets.' })
  })
  return complaints
}
