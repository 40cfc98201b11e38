import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const parser = unified().use(rehypeParse).freeze()

/** A rendered page as a tree. */
export function treeOf(html: string): Root {
  return parser.parse(html)
}

/** The first element of a tree for which `fits` says so. */
export function findIn(tree: Nodes, fits: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined
  visit(tree, 'element', (element) => {
    if (!fits(element)) return undefined
    found = element
    return false
  })
  return found
}

/** The main part of a page, without what stands around it; nothing where a page has none. */
export function mainOf(tree: Root): Element | undefined {
  return findIn(tree, ({ tagName }) => tagName === 'main')
}

/** What is not part of a text: meanings that show on demand, signs that are not read out. */
export function isAside(element: Element): boolean {
  return element.properties.role === 'tooltip' || element.properties.ariaHidden === 'true'
}

/** The words of an element, as one reads them. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && isAside(node)) return ''
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
