import type { Element, ElementContent } from 'hast'
import { element } from '../tree.ts'

/** Elements that begin a block of their own; a description with one of them stays a list below its term. */
const blocks = new Set(['ul', 'ol', 'dl', 'p', 'div', 'table', 'details'])

/** The terms and descriptions of a list in which each pair, one short description to a term, stands in an element of its own; other lists stay as they are. */
export function withoutPairs(children: ElementContent[]): ElementContent[] {
  const pairs = children.map((child) => (child.type === 'element' && child.tagName === 'div' ? child.children : []))
  return pairs.every(([term, description, ...more]) => term && isShort(term, description) && more.length === 0) ? pairs.flat() : children
}

/** A term with one short description becomes a line, "Fee: 10% of rewards"; the term itself goes. `colon` is the mark between them. */
export const shortTerm = (colon: string) => (child: ElementContent, index: number, all: ElementContent[]): ElementContent[] => {
  const next = all[index + 1]
  const before = all[index - 1]
  if (isShort(child, next)) return []
  if (!before || !isShort(before, child) || child.type !== 'element') return [child]
  return [element('li', {}, [...(before as Element).children, { type: 'text', value: colon }, ...child.children])]
}

function isShort(term: ElementContent, description: ElementContent | undefined): boolean {
  return term.type === 'element' && term.tagName === 'dt' && description?.type === 'element' && description.tagName === 'dd' && !description.children.some((child) => child.type === 'element' && blocks.has(child.tagName))
}
