import type { Element, ElementContent, Root } from 'hast'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { mainOf } from './tree.ts'
import { withoutUnits } from './units.ts'
import { isAside, isCitations } from './words.ts'

/** Elements that only serve a browser. */
const controls = new Set(['nav', 'fieldset', 'label', 'output', 'button', 'select', 'svg', 'script', 'aside', 'style'])
/** Elements that begin a block of their own; a description with one of them stays a list below its term. */
const blocks = new Set(['ul', 'ol', 'dl', 'p', 'div', 'table', 'details'])

/** How Markdown's tables name the sides that a page's cells are aligned to (`src/mdx/transforms/table-align.ts`). */
const markdownSides: Readonly<Record<string, string>> = { start: 'left', center: 'center', end: 'right' }

const processor = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' }).freeze()

/**
 * The main text of a rendered page as Markdown (with GFM's tables), for readers that are programs. The tree is changed on the way.
 * `address` is the page's own, absolute: links are written out from it. A page without a `<main>` has no text.
 */
export function markdownOf(tree: Root, address: string): string {
  return processor.stringify(processor.runSync(textOf(tree, address)))
}

function textOf(tree: Root, address: string): Root {
  const root: Root = { type: 'root', children: mainOf(tree)?.children ?? [] }
  visit(root, 'element', (element, index, parent) => {
    // Where it stood in the page is of no use, and takes as long to copy as all the rest.
    delete element.position
    if (!parent || index === undefined) return
    const { properties, tagName } = element
    if (controls.has(tagName) || isAside(element) || isCitations(element)) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    // What unfolds is open: its title and what it says of itself are blocks.
    if (tagName === 'summary') {
      element.tagName = 'div'
      for (const child of element.children) if (child.type === 'element' && child.tagName === 'span') child.tagName = 'p'
    }
    // The title of a picture is a line of its own.
    if (tagName === 'figcaption') element.children = element.children.map((child) => ('tagName' in child && child.tagName === 'b' ? { type: 'element', tagName: 'p', properties: {}, children: [child] } : child))
    // What stands in a box of its own is set apart as a quote, which begins with the word that says of which kind it is.
    if (properties.role === 'note') element.tagName = 'blockquote'
    for (const key of ['href', 'src']) if (typeof properties[key] === 'string') properties[key] = new URL(properties[key], address).href
    if (/^h[1-6]$/.test(tagName)) element.children = element.children.flatMap(withoutOwnLink)
    if (tagName === 'td' || tagName === 'th') element.children = element.children.flatMap(asCell)
    if (typeof properties.dataAlign === 'string') properties.align = markdownSides[properties.dataAlign]
    if (tagName === 'dl') element.children = withoutPairs(element.children).flatMap(shortTerm)
    // What styles set apart must not run together.
    if (tagName === 'small') element.children.unshift({ type: 'text', value: ' ' })
    if (tagName === 'footer') element.children = element.children.filter((child) => !('tagName' in child && controls.has(child.tagName))).flatMap((child, place): ElementContent[] => (place > 0 ? [{ type: 'text', value: ' · ' }, child] : [child]))
    return undefined
  })
  visit(root, 'text', (text) => void (text.value = withoutUnits(text.value)))
  visit(root, 'element', (element) => {
    if (element.tagName === 'dl' && element.children.every((child) => !('tagName' in child) || child.tagName === 'li')) element.tagName = 'ul'
  })
  return root
}

/** The words of a heading that is the link to itself. */
function withoutOwnLink(child: ElementContent): ElementContent[] {
  return child.type === 'element' && child.tagName === 'a' && String(child.properties.href).startsWith('#') ? child.children : [child]
}

/** What stands in a cell of a table is one line there: a heading is its words, what was folded away its content, without the word that opens it. */
function asCell(child: ElementContent): ElementContent[] {
  if (child.type !== 'element') return [child]
  const space: ElementContent = { type: 'text', value: ' ' }
  if (/^(?:h[1-6]|p|details)$/.test(child.tagName) || child.properties.role === 'heading') return [space, ...child.children.filter((inner) => !('tagName' in inner && inner.tagName === 'summary')).flatMap(asCell), space]
  return [child]
}

/** The terms and descriptions of a list in which each pair, one short description to a term, stands in an element of its own; other lists stay as they are. */
function withoutPairs(children: ElementContent[]): ElementContent[] {
  const pairs = children.map((child) => (child.type === 'element' && child.tagName === 'div' ? child.children : []))
  return pairs.every(([term, description, ...more]) => term && isShort(term, description) && more.length === 0) ? pairs.flat() : children
}

/** A term with one short description becomes a line, "Fee: 10% of rewards"; the term itself goes. */
function shortTerm(child: ElementContent, index: number, all: ElementContent[]): ElementContent[] {
  const next = all[index + 1]
  const before = all[index - 1]
  if (isShort(child, next)) return []
  if (!before || !isShort(before, child) || child.type !== 'element') return [child]
  return [{ type: 'element', tagName: 'li', properties: {}, children: [...(before as Element).children, { type: 'text', value: ': ' }, ...child.children] }]
}

function isShort(term: ElementContent, description: ElementContent | undefined): boolean {
  return term.type === 'element' && term.tagName === 'dt' && description?.type === 'element' && description.tagName === 'dd' && !description.children.some((child) => child.type === 'element' && blocks.has(child.tagName))
}
