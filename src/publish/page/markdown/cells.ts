import type { Element, ElementContent, Literal, Nodes } from 'hast'
import type { TableCell } from 'mdast'

/** A cell that holds nothing but a text: most cells of a table of listings. As a node of its own it need not be looked through like an element, again and again. */
interface PlainCell extends Literal {
  type: typeof cellNode
}

/** What kind of node a cell with nothing but a text is. */
export const cellNode = 'plainCell'

/** The cells of a row, those with nothing but a text as nodes of their own. A row with cells that are aligned stays as it is: cells are counted to find their column. */
export function withPlainCells(cells: ElementContent[]): ElementContent[] {
  if (cells.some((cell) => cell.type === 'element' && cell.properties.align !== undefined)) return cells
  return cells.map((cell) => {
    if (cell.type !== 'element' || cell.tagName !== 'td' || Object.keys(cell.properties).length > 0) return cell
    const [text, ...more] = cell.children
    if (text?.type !== 'text' || more.length > 0) return cell
    // As a browser shows the text of a cell: with one space where there are several, and with none at its edges.
    const plain: PlainCell = { type: cellNode, value: text.value.replace(/[\t\n\v\f\r ]+/g, ' ').replace(/^ | $/g, '') }
    return plain as unknown as Element
  })
}

/** Such a cell in Markdown. */
export function cellOf(node: Nodes): TableCell {
  const { value } = node as unknown as PlainCell
  return { type: 'tableCell', children: value === '' ? [] : [{ type: 'text', value }] }
}

/** What stands in a cell of a table is one line there: a heading is its words, what was folded away its content, without the word that opens it. */
export function asCell(child: ElementContent): ElementContent[] {
  if (child.type !== 'element') return [child]
  const space: ElementContent = { type: 'text', value: ' ' }
  if (/^(?:h[1-6]|p|details)$/.test(child.tagName) || child.properties.role === 'heading') {
    const inside = child.children.filter((inner) => !('tagName' in inner && inner.tagName === 'summary'))
    // What is folded away has lines of its own on the page, and code is one: the address of a token.
    return [space, ...inside.flatMap((inner) => (child.tagName === 'details' && 'tagName' in inner && inner.tagName === 'code' ? [inner, space] : asCell(inner))), space]
  }
  return [child]
}
