import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Markdown's sides as the page has them: towards its end, not the right, as pages from right to left have it the other way round. */
const sides: Readonly<Record<string, string>> = { left: 'start', center: 'center', right: 'end' }

/** Gives the cells of a table whose columns are aligned (`| --: |`) `data-align`, which styles read: HTML's own `align` is obsolete, and the site's policy lets no element carry a style. */
export function rehypeTableAlign() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const side = sides[String(properties.align)]
      if (!side) return
      delete properties.align
      properties.dataAlign = side
    })
  }
}
