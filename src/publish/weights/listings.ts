import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { mainOf } from '../page-tree.ts'

/** What the element of each listing in a grid carries: its places in the orders to choose from. */
const mark = { attribute: 'data-by', property: 'dataBy' } as const

/** Whether a page can have listings; where this says no, nobody needs its tree. */
export function mayHaveListings(html: string): boolean {
  return html.includes(` ${mark.attribute}=`)
}

/** The element of each product listing in the main part of a page, in order. A listing holds no other one. */
export function listingsOf(tree: Root): Element[] {
  const listings: Element[] = []
  const main = mainOf(tree)
  if (main) visit(main, 'element', (element) => void (mark.property in element.properties && listings.push(element)))
  return listings
}
