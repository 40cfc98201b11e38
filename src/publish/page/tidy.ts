import type { Element, ElementContent, Parents, RootContent, Text } from 'hast'
import { withUnits } from './units.ts'

/** Beside their edges the lines of the source are nothing that anybody sees. */
const blocks = new Set(['p', 'li', 'ul', 'ol', 'div', 'section', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'])
/** Where a text stays as it is, letter by letter. */
const verbatim = new Set(['code', 'pre', 'script', 'style'])
/** For Next in a browser, and for styles and scripts of GitHub's. */
const marks = ['dataNextHead', 'dataFootnoteRef', 'dataFootnoteBackref', 'dataFootnotes'] as const
const classes = new Set(['data-footnote-backref', 'footnotes'])

/**
 * Drops from a rendered page what only a framework in the browser would need, React's text separators and Next's markers, and lines
 * of the source between blocks; keeps a number in the line of its unit. Our pages carry no comments of their own: the compiler has
 * dropped them. Changes the tree.
 */
export function tidy(parent: Parents, isVerbatim = false): void {
  const kept: (RootContent | ElementContent)[] = []
  for (const child of parent.children) {
    const last = kept.at(-1)
    if (child.type === 'comment' || (child.type === 'element' && child.tagName === 'noscript' && 'dataNCss' in child.properties)) continue
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else kept.push(child)
    if (child.type !== 'element') continue
    withoutMarks(child)
    tidy(child, isVerbatim || verbatim.has(child.tagName))
  }
  for (const [index, child] of kept.entries()) if (child.type === 'text') tidyText(child, isEdge(parent, kept[index - 1]), isEdge(parent, kept[index + 1]), isVerbatim)
  parent.children = kept.filter((child) => child.type !== 'text' || child.value !== '') as typeof parent.children
}

function withoutMarks({ properties }: Element): void {
  for (const mark of marks) delete properties[mark]
  if (!Array.isArray(properties.className) || !properties.className.some((name) => classes.has(String(name)))) return
  properties.className = properties.className.filter((name) => !classes.has(String(name)))
  if (properties.className.length === 0) delete properties.className
}

/** Whether a text next to `sibling`, or without one first or last in `parent`, stands at the edge of a block. */
function isEdge(parent: Parents, sibling: RootContent | undefined): boolean {
  const edge = sibling ?? parent
  return edge.type === 'element' && blocks.has(edge.tagName)
}

function tidyText(text: Text, afterBlock: boolean, beforeBlock: boolean, isVerbatim: boolean): void {
  if (afterBlock) text.value = text.value.replace(/^\n+/, '')
  if (beforeBlock) text.value = text.value.replace(/(?<!\n)\n+$/, '')
  if (!isVerbatim) text.value = withUnits(text.value)
}
