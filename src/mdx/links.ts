import { visit } from './nodes.ts'
import type { Range } from '../diagnostics.ts'
import { type Page, rangeOf } from './page.ts'

/** Every link of a page, in its front matter, in Markdown or as a tag, with its place. */
export function linksOf({ tree, head }: Page): { url: string; range: Range }[] {
  const links: { url: string; range: Range }[] = (head.frontMatter?.related ?? []).map((url) => ({ url, range: head.rangeOf('related') }))
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, range: rangeOf(node) })
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'href' && typeof attribute.value === 'string') links.push({ url: attribute.value, range: rangeOf(attribute) })
      }
    }
  })
  return links
}
