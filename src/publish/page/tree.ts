import type { Element, ElementContent, Nodes, Parents, Properties, Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { parse } from 'parse5'

/** A rendered page as a tree, as a browser reads it. Nodes have no positions: no step asks for them, and they take twice as long to find as all the rest. */
export function treeOf(html: string): Root {
  return fromParse5(parse(html, { scriptingEnabled: false })) as Root
}

/** A new element. */
export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** Shows each element below `parent` to `look`, in the order of the page. */
export function eachElement(parent: Parents, look: (element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    look(child)
    eachElement(child, look)
  }
}

/** The first element of a tree for which `fits` says so. */
export function findIn(tree: Nodes, fits: (element: Element) => boolean): Element | undefined {
  if (tree.type === 'element' && fits(tree)) return tree
  if (!('children' in tree)) return undefined
  for (const child of tree.children) {
    const found = findIn(child, fits)
    if (found) return found
  }
  return undefined
}

/** The element in which the first one stands for which `fits` says so. */
export function parentOf(tree: Nodes, fits: (element: Element) => boolean): Element | undefined {
  return findIn(tree, ({ children }) => children.some((child) => child.type === 'element' && fits(child)))
}

/** The main part of a page, without what stands around it; nothing where a page has none. */
export function mainOf(tree: Root): Element | undefined {
  return findIn(tree, ({ tagName }) => tagName === 'main')
}

/** The head and the body of a page. A tree that was read from a page always has them. */
export function frameOf(tree: Root): { html: Element; head: Element; body: Element } {
  const [html, head, body] = ['html', 'head', 'body'].map((name) => findIn(tree, ({ tagName }) => tagName === name))
  if (!html || !head || !body) throw new Error('Unexpected page without <head> and <body>, expected a tree that was read from a whole page.')
  return { html, head, body }
}
