import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Moves `{#id}` from a heading's text to the heading. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (node) => {
      const last = node.children.at(-1)
      if (last?.type !== 'headingId') return
      node.children.pop()
      const text = node.children.at(-1)
      if (text?.type === 'text') text.value = text.value.trimEnd()
      node.data = { ...node.data, hProperties: { id: last.value } }
    })
  }
}
