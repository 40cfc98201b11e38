import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const noImage: PageRule = {
  what: 'Running text has no pictures; a page names its one picture in the front matter.',
  why: 'Each picture needs words of its own, sizes and a layout that works on a phone.',
  wrong: '![A pool](pool.png)',
  right: 'Words.',
  check,
}

function check({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, ['image', 'imageReference'], (node) => {
    complaints.push({ range: rangeOf(node), message: 'Unexpected picture in the text, expected words; a page names its picture with `image:` and `alt:` in the front matter.' })
  })
  return complaints
}
