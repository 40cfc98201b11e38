import type { Element, Parents, Root } from 'hast'
import { written } from '../page/write.ts'
import { eachElement, findIn, mainOf } from '../page/tree.ts'
import { wordsOf } from '../page/words.ts'

/** A product listing in the main part of a page, and where it stands in the page's text. */
export interface GridListing {
  /** The words of its heading. */
  name: string
  start: number
  end: number
  /** Elements that it adds, itself included. */
  elements: number
}

/** What a page with product listings is measured by; places are offsets into its text. */
export interface Grid {
  listings: GridListing[]
  /** Elements of the whole page. */
  elements: number
  /** Where one can begin to read: see `readableOf`. */
  readable: number
}

/** What the element of each listing carries: its places in the orders to choose from. A listing holds no other one. */
const mark = 'dataBy'

/**
 * The listings of a page as it was written: `html` is its text, `tree` the same as a tree. Nothing where it has none. Nobody has to
 * read the text again: each element is found in it as it is written.
 */
export function gridOf(tree: Root, html: string): Grid | undefined {
  const main = mainOf(tree)
  const elements = main ? elementsIn(main, ({ properties }) => mark in properties) : []
  if (elements.length === 0) return undefined
  let at = 0
  const listings = elements.map((element): GridListing => {
    const place = placeIn(html, element, at)
    at = place.end
    return { name: wordsOf(findIn(element, ({ tagName, properties }) => /^h[1-6]$/.test(tagName) || properties.role === 'heading') ?? element), ...place, elements: 1 + elementsIn(element).length }
  })
  return { listings, elements: elementsIn(tree).length, readable: readableOf(tree, html, listings) }
}

/**
 * Up to where a page must be there before one can begin to read it: its second h2 or first listing, whichever comes first, or more where
 * styles stand below that. That is head, header, hero, summary points, the first text. What listings weigh has limits of its own, and nobody
 * who writes a page can shorten them.
 */
export function readableOf(tree: Root, html: string, [first]: readonly Pick<GridListing, 'start'>[]): number {
  const second = elementsIn(mainOf(tree) ?? tree, ({ tagName }) => tagName === 'h2')[1]
  const begins = Math.min(first?.start ?? html.length, second ? placeIn(html, second).start : html.length)
  const styles = elementsIn(tree, ({ tagName }) => tagName === 'style').map((style) => placeIn(html, style).end)
  return Math.max(begins, ...styles)
}

function elementsIn(parent: Parents, fits: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = []
  eachElement(parent, (element) => void (fits(element) && found.push(element)))
  return found
}

function placeIn(html: string, element: Element, from = 0): { start: number; end: number } {
  const text = written(element)
  const start = html.indexOf(text, from)
  if (start < 0) throw new Error(`Unexpected <${element.tagName}> that the page does not hold (${text.slice(0, 60)} …), expected a page as a build writes it.`)
  return { start, end: start + text.length }
}
