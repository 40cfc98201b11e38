import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Lets views replace HTML tags that an author wrote (`<a href>`) as they replace Markdown's; MDX marks written tags to be left alone. */
export function remarkRawTags() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name && /^[a-z]/.test(node.name) && node.data) delete (node.data as { _mdxExplicitJsx?: boolean })._mdxExplicitJsx
    })
  }
}
