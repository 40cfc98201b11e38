import GithubSlugger from 'github-slugger'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { withEmoji } from './emoji.ts'
import type { Page } from './page.ts'

/** The ids a link can lead to on a page: those written, those made from headings as rehype-slug does, and those of cards. */
export function anchorsOf({ tree }: Page): Set<string> {
  const slugger = new GithubSlugger()
  const anchors = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'heading') {
      const last = node.children.at(-1)
      anchors.add(last?.type === 'headingId' ? last.value : slugger.slug(withEmoji(toString(node))))
    }
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Card') {
      const title = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'title')?.value
      if (typeof title === 'string') anchors.add(new GithubSlugger().slug(title))
    }
  })
  return anchors
}
