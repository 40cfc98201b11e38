import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const headingLevel: PageRule = {
  what: 'Headings begin at `##` and skip no level; the title in the front matter is the only `h1`.',
  why: 'People who cannot see a page walk it by its headings.',
  wrong: '#### Too deep',
  right: '## Fine {#fine}',
  check,
}

function check({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  let last = 1
  visit(tree, 'heading', (node) => {
    const marks = '#'.repeat(node.depth)
    if (node.depth === 1) {
      complaints.push({ range: rangeOf(node), message: 'Unexpected heading "#", expected "##"; the title in the front matter is the only heading of the first level.' })
    } else if (node.depth > last + 1) {
      complaints.push({ range: rangeOf(node), message: `Unexpected heading "${marks}" after "${'#'.repeat(last)}", expected at most "${'#'.repeat(last + 1)}"; skip no level.` })
    }
    last = Math.max(node.depth, 1)
  })
  return complaints
}
