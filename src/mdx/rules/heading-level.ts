import { headingsOf } from '../headings.ts'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const headingLevel: PageRule = {
  what: 'Headings begin at `##` and skip no level; the title in the front matter is the only `h1`.',
  why: 'People who cannot see a page walk it by its headings.',
  wrong: '#### Too deep',
  right: '## Fine {#fine}',
  check,
}

function check({ tree, head }: Page): Complaint[] {
  const complaints: Complaint[] = []
  let last = 1
  const title = head.frontMatter?.title.toLowerCase()
  for (const { node, words } of headingsOf(tree)) {
    const marks = '#'.repeat(node.depth)
    if (node.depth === 1 && words.toLowerCase() === title) {
      complaints.push({ range: rangeOf(node), message: 'Unexpected heading with the title of the page, expected words below it; the front matter shows the title already. Take the line out.' })
    } else if (node.depth === 1) {
      complaints.push({ range: rangeOf(node), message: 'Unexpected heading "#", expected "##"; the title in the front matter is the only heading of the first level.' })
    } else if (node.depth > last + 1) {
      complaints.push({ range: rangeOf(node), message: `Unexpected heading "${marks}" after "${'#'.repeat(last)}", expected at most "${'#'.repeat(last + 1)}"; skip no level.` })
    }
    last = Math.max(node.depth, 1)
  }
  return complaints
}
