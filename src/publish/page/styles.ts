import type { Root } from 'hast'
import { shortVariables } from '../styles/short-variables.ts'
import { eachElement, element, frameOf } from './tree.ts'

/** What becomes of the styles of a page. */
export interface PageStyles {
  /** Its generated classes ("c-1abcdef"), each with the name it has in the page. Other classes keep theirs. */
  names: Readonly<Record<string, string>>
  /** Its sheets, in order, in which these names stand already. */
  sheets: readonly string[]
}

/**
 * Puts the sheets of a page in the place of the one style element that the theme writes into its head, an element each, and gives
 * classes their names. Variables of the design have short names in every style element; in the text of a page they are an author's word. Changes the tree.
 */
export function withStyles(tree: Root, styles: PageStyles | undefined): void {
  if (styles) {
    const { head } = frameOf(tree)
    const place = head.children.findIndex((child) => child.type === 'element' && child.tagName === 'style')
    if (place >= 0) head.children.splice(place, 1, ...styles.sheets.map((value) => element('style', {}, [{ type: 'text', value }])))
  }
  eachElement(tree, ({ tagName, properties, children }) => {
    if (styles && Array.isArray(properties.className)) properties.className = properties.className.map((name) => (Object.hasOwn(styles.names, name) ? styles.names[name] ?? name : name))
    if (tagName === 'style') for (const child of children) if (child.type === 'text') child.value = shortVariables(child.value)
  })
}
