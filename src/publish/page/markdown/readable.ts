import type { Element, ElementContent, Properties } from 'hast'
import { element } from '../tree.ts'
import { withoutUnits } from '../units.ts'
import { isAside, isCitations } from '../words.ts'
import { asCell, withPlainCells } from './cells.ts'
import { shortTerm, withoutPairs } from './definitions.ts'

/** Elements that only serve a browser. */
const controls = new Set(['nav', 'fieldset', 'label', 'output', 'button', 'select', 'svg', 'script', 'aside', 'style'])
/** Attributes that Markdown has a sign for. Everything else would be copied and never asked for. */
const said = ['href', 'src', 'title', 'alt', 'align', 'start', 'type', 'checked', 'hidden', 'colSpan', 'rowSpan'] as const
/** How Markdown's tables name the sides that a page's cells are aligned to (`src/mdx/transforms/table-align.ts`). */
const sides = new Map<unknown, string>([['start', 'left'], ['center', 'center'], ['end', 'right']])

/** What a text of a page is read with: the page's own address, absolute, and what stands between a term and what it means. */
interface Page {
  address: string
  colon: string
}

/** What is to be read of these nodes of a page, as plain HTML that a converter to Markdown knows: a copy, in which links are written out from the page's address. `tables` says in how many tables they stand. */
export function readable(nodes: readonly ElementContent[], page: Page, tables = 0): ElementContent[] {
  const kept: ElementContent[] = []
  for (const node of nodes) gather(node, page, tables, kept)
  return kept
}

/** Adds what is to be read of a node to `kept`: texts that follow one another as one, and what a span holds in its place, since Markdown knows none. */
function gather(node: ElementContent, page: Page, tables: number, kept: ElementContent[]): void {
  const last = kept.at(-1)
  if (node.type === 'text') {
    const value = asWritten(node.value)
    if (last?.type === 'text') last.value += value
    else kept.push({ type: 'text', value })
  }
  if (node.type !== 'element' || isLeftOut(node)) return
  if (node.tagName === 'span' && !node.properties.hidden) {
    for (const child of node.children) gather(child, page, tables, kept)
    return
  }
  const children = readable(childrenOf(node, page.colon), page, node.tagName === 'table' ? tables + 1 : tables)
  const tagName = tagNameOf(node, children)
  // A table in a table is no table in Markdown: its text is looked for in its cells.
  kept.push(element(tagName, attributesOf(node, page.address), tagName === 'tr' && tables === 1 ? withPlainCells(children) : children))
}

/** A text without what only says where lines may break: whoever looks for "Permissionless" finds it. */
function asWritten(text: string): string {
  return withoutUnits(text).replace(/\u00a0(?=[+×=])|(?<=[+×=])\u00a0|(?<=\d)\u00a0(?=de |\p{Script=Arabic})/gu, ' ').replace(/[\u00ad\u200b\u2060]/g, '')
}

function isLeftOut(element: Element): boolean {
  return controls.has(element.tagName) || isAside(element) || isCitations(element)
}

/** What stands in a box of its own is set apart as a quote, which begins with the word that says of which kind it is. What unfolds is open. */
function tagNameOf({ tagName, properties }: Element, children: readonly ElementContent[]): string {
  if (properties.role === 'note') return 'blockquote'
  if (tagName === 'summary') return 'div'
  if (tagName === 'dl' && children.every((child) => !('tagName' in child) || child.tagName === 'li')) return 'ul'
  return tagName
}

function attributesOf({ tagName, properties }: Element, address: string): Properties {
  const kept: Record<string, Properties[string]> = {}
  for (const name of said) {
    const value = properties[name]
    if (value !== undefined) kept[name] = typeof value === 'string' && (name === 'href' || name === 'src') ? new URL(value, address).href : value
  }
  const side = sides.get(properties.dataAlign)
  if (side !== undefined) kept.align = side
  // The language of a block of code.
  if (tagName === 'code' && properties.className) kept.className = properties.className
  return kept
}

/** What stands in an element, where that is not what Markdown would make of it. */
function childrenOf({ tagName, children }: Element, colon: string): ElementContent[] {
  switch (tagName) {
    // The title of what unfolds, and what it says of itself, are blocks; so is the title of a picture.
    case 'summary': return children.map((child) => (isNamed(child, 'span') ? { ...child, tagName: 'p' } : child))
    case 'figcaption': return children.map((child) => (isNamed(child, 'b') ? element('p', {}, [child]) : child))
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': return children.flatMap(withoutOwnLink)
    case 'td': case 'th': return children.flatMap(asCell)
    case 'dl': return withoutPairs(children).flatMap(shortTerm(colon))
    // What styles set apart must not run together.
    case 'small': return [{ type: 'text', value: ' ' }, ...children]
    case 'footer': return children.filter((child) => !('tagName' in child && controls.has(child.tagName))).flatMap((child, place): ElementContent[] => (place > 0 ? [{ type: 'text', value: ' · ' }, child] : [child]))
    default: return children
  }
}

function isNamed(child: ElementContent, tagName: string): child is Element {
  return child.type === 'element' && child.tagName === tagName
}

/** The words of a heading that is the link to itself. */
function withoutOwnLink(child: ElementContent): ElementContent[] {
  return isNamed(child, 'a') && String(child.properties.href).startsWith('#') ? child.children : [child]
}
