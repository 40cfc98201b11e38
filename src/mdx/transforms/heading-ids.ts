import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { headingsOf, lastPlaceIn } from '../headings.ts'

declare module 'vfile' {
  interface DataMap {
    /** The words of each heading, by its id. */
    headings: ReadonlyMap<string, string>
  }
}

/**
 * Gives each heading its id, and takes `{#id}` out of its words. The words themselves go into the file's data: once notes have become links
 * and comments are gone, they cannot be told from the rest. Only headings that no page wrote are left to rehype-slug.
 * A heading of a translated page that is shown in English brings its language along.
 */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const headings = headingsOf(tree)
    for (const { node, id } of headings) {
      const last = lastPlaceIn(node)
      if (node.children[last]?.type === 'headingId') node.children.splice(last)
      const text = node.children.at(-1)
      if (text?.type === 'text') text.value = text.value.trimEnd()
      if (id !== '') node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
    }
    file.data.headings = new Map(headings.map(({ id, words }) => [id, words]))
  }
}
