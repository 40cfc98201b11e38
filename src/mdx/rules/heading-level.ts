import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { headingsOf } from '../headings.ts'
import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

/** Components with headings of their own, and of which level: they skip none either. */
const levels: ReadonlyMap<string | null, number> = new Map([['Term', 2], ['Card', 3], ['StakingProductsCardGrid', 3], ['AttributeMethods', 3]])

export const headingLevel: PageRule = {
  what: 'Headings begin at `##` and skip no level; the title in the front matter is the only `h1`. Cards and product lists come after the first `##`.',
  why: 'People who cannot see a page navigate it by its headings.',
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
      complaints.push({ range: rangeOf(node), message: 'Unexpected heading that repeats the page title, expected the text below it; the title already comes from the front matter. Remove the line.' })
    } else if (node.depth === 1) {
      complaints.push({ range: rangeOf(node), message: 'Unexpected heading "#", expected "##"; the title in the front matter is the only first-level heading.' })
    } else if (node.depth > last + 1) {
      complaints.push({ range: rangeOf(node), message: `Unexpected heading "${marks}" after "${'#'.repeat(last)}", expected at most "${'#'.repeat(last + 1)}"; skip no level.` })
    }
    last = Math.max(node.depth, 1)
  }
  return [...complaints, ...tooEarlyIn(tree)]
}

/** The first component whose headings are of the third level, where the first of the second stands below it. A page that has none at all is one part. */
function tooEarlyIn(tree: Page['tree']): Complaint[] {
  const drawn: (MdxJsxFlowElement | MdxJsxTextElement)[] = []
  visit(tree, (node) => void ('name' in node && 'attributes' in node && levels.has(node.name) && drawn.push(node)))
  const begins = [...headingsOf(tree).flatMap(({ node }) => (node.depth <= 2 ? [node] : [])), ...drawn.filter(({ name }) => levels.get(name) === 2)].map((node) => rangeOf(node).start)
  const first = drawn.find(({ name }) => levels.get(name) === 3)
  if (!first) return []
  const { start, end } = rangeOf(first)
  if (begins.some((begin) => begin < start) || !begins.some((begin) => begin >= end)) return []
  return [{ range: { start, end: start + `<${first.name}`.length }, message: `Unexpected <${first.name}> above the first "##", expected a heading before it, since its own are third-level; add one above it, or move it down.` }]
}
