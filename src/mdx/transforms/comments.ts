import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** Drops comments, so that what an author notes for others never reaches a reader. */
export function remarkComments() {
  return (tree: Root): void => {
    visit(tree, 'comment', (_node, index, parent) => {
      if (!parent || index === undefined) return
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
  }
}
