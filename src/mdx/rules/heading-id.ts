import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, rangeOf } from '../page.ts'

/** Letters, digits, `-` and `_`, beginning with a letter or digit. */
const wellFormed = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u
/** Ids the layout gives out itself. */
const reserved = /^(product|note|site)-/

/** `{#id}` stands at the end of a heading, is well formed, and stands once on the page. */
export function headingId({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  const seen = new Set<string>()
  visit(tree, 'headingId', (node, index, parent) => {
    const range = rangeOf(node)
    const say = (found: string, expected: string): void => {
      complaints.push({ range, message: `Unexpected ${found}, expected ${expected}.` })
    }
    if (parent?.type !== 'heading' || index !== parent.children.length - 1) return say(`\`{#${node.value}}\` here`, 'it at the end of a heading: `## Heading {#id}`')
    if (!wellFormed.test(node.value)) return say(`heading id "${node.value}"`, 'letters, digits and hyphens, as in `{#what-to-consider}`')
    if (reserved.test(node.value)) return say(`heading id "${node.value}"`, 'an id that does not begin with "product-", "note-" or "site-": the layout uses these')
    if (seen.has(node.value)) return say(`second heading id "${node.value}"`, 'each id once on a page; choose another')
    if (toString({ type: 'paragraph', children: parent.children.slice(0, -1) }).trim() === '') return say('heading with an id but no words', 'words before the id')
    seen.add(node.value)
  })
  return complaints
}
