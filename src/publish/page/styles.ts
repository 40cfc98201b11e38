import type { Root } from 'hast'
import type { Book } from '../styles/book.ts'
import { minified } from '../styles/minified.ts'
import { sheetsFor } from '../styles/page-sheets.ts'
import { shortVariables } from '../styles/short-variables.ts'
import { eachElement, element, frameOf } from './tree.ts'

/**
 * Puts the sheets that the `book` has for a page in the place of the one style element that the theme writes into its head, and gives
 * classes their short names. Without a book they stay as they were rendered. Variables of the design have short names in every style element; in the
 * text of a page they are an author's word. Changes the tree.
 */
export function withStyles(tree: Root, book: Book | undefined): void {
  const { head } = frameOf(tree)
  const place = head.children.findIndex((child) => child.type === 'element' && child.tagName === 'style')
  const style = head.children[place]
  if (book && style?.type === 'element') {
    const classes = new Set<string>()
    eachElement(tree, ({ properties }) => {
      if (Array.isArray(properties.className)) for (const name of properties.className) classes.add(String(name))
    })
    const { names, sheets } = sheetsFor(classes, style.children.map((child) => (child.type === 'text' ? child.value : '')).join(''), book)
    // What the language of the page needs.
    for (const child of head.children) if (child !== style && child.type === 'element' && child.tagName === 'style') for (const text of child.children) if (text.type === 'text') text.value = minified(text.value)
    head.children.splice(place, 1, ...sheets.map((value) => element('style', {}, [{ type: 'text', value }])))
    eachElement(tree, ({ properties }) => {
      if (Array.isArray(properties.className)) properties.className = properties.className.map((name) => names.get(String(name)) ?? name)
    })
  }
  eachElement(tree, ({ tagName, children }) => {
    if (tagName === 'style') for (const child of children) if (child.type === 'text') child.value = shortVariables(child.value)
  })
}
