import type { Element, Nodes } from 'hast'

/** What is not part of a text: meanings that show on demand, signs that are not read out. */
export function isAside(element: Element): boolean {
  return element.properties.role === 'tooltip' || element.properties.ariaHidden === 'true'
}

/** What a product's page folds away that does not hold any longer: see `Before`. */
export function isBefore(element: Element): boolean {
  return isFolded(element, 'before')
}

/** Lines to copy, which say again what the page says: see `Citations`. */
export function isCitations(element: Element): boolean {
  return isFolded(element, 'cite')
}

function isFolded({ tagName, properties }: Element, name: string): boolean {
  return tagName === 'details' && Array.isArray(properties.className) && properties.className.includes(name)
}

/** The mark in a text that leads to a note, or back from one: a number or an arrow, no word. */
export function isNoteMark({ tagName, properties }: Element): boolean {
  return tagName === 'a' && /^#note-fn(?:ref)?-/.test(String(properties.href))
}

/** Elements that run on in the line of the words around them; every other one stands apart from them. */
const running = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'])

/** Whether an element stands apart from the words beside it: in a line, a cell or a box of its own. The title of a figure does, before what it says. */
export function standsApart({ tagName }: Element, parent?: Nodes): boolean {
  return !running.has(tagName) || (parent?.type === 'element' && parent.tagName === 'figcaption' && tagName === 'b')
}

/** The words of an element, as one reads them, without the marks of notes. What stands in blocks of its own is set apart by a space. */
export function wordsOf(node: Nodes): string {
  return gathered(node).replace(/\s+/g, ' ').trim()
}

function gathered(node: Nodes, parent?: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && (isAside(node) || isNoteMark(node))) return ''
  const inside = 'children' in node ? node.children.map((child) => gathered(child, node)).join('') : ''
  return node.type === 'element' && standsApart(node, parent) ? ` ${inside} ` : inside
}
