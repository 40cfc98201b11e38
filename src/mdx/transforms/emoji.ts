import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { withEmoji } from '../emoji.ts'
import { isAddress } from '../links.ts'

/** Puts emoji in place of shortcodes, in text and in attributes, but not in addresses. */
export function remarkEmoji() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'text') node.value = withEmoji(node.value)
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && !isAddress(node.name, attribute.name)) attribute.value = withEmoji(attribute.value)
      }
    })
  }
}
