/// <reference types="mdast-util-mdx" />
import type { Nodes } from 'mdast'
import { elements } from './elements.ts'
import { components, linkComponents } from './vocabulary.ts'

/** What a node of a page becomes in HTML, as far as it matters for what may stand in it. */
export interface Element {
  /** The name of the element; `#text`; the name of a component; or `unknown` for a tag that is refused as such. */
  name: string
  /** The same for people: "<ul>", "list". */
  label: string
}

const ofMarkdown: Partial<Record<Nodes['type'], Element>> = {
  text: { name: '#text', label: 'words' },
  paragraph: { name: 'p', label: 'paragraph' },
  heading: { name: 'h2', label: 'heading' },
  list: { name: 'ul', label: 'list' },
  listItem: { name: 'li', label: 'item' },
  blockquote: { name: 'blockquote', label: 'quote' },
  code: { name: 'pre', label: 'code block' },
  table: { name: 'table', label: 'table' },
  tableRow: { name: 'tr', label: 'row' },
  tableCell: { name: 'td', label: 'cell' },
  thematicBreak: { name: 'hr', label: 'line' },
  emphasis: { name: 'em', label: 'emphasis' },
  strong: { name: 'strong', label: 'bold text' },
  delete: { name: 'del', label: 'struck-out text' },
  inlineCode: { name: 'code', label: 'code' },
  link: { name: 'a', label: 'link' },
  linkReference: { name: 'a', label: 'link' },
  footnoteReference: { name: 'a', label: 'note' },
  break: { name: 'br', label: 'line break' },
  // Notes move to the end of the page, each an item of a list there.
  footnoteDefinition: { name: 'root', label: 'note' },
  root: { name: 'root', label: 'page' },
}

/** What a node becomes; nothing for what leaves no trace, such as a comment, and for pictures, which are refused. */
export function elementOf(node: Nodes): Element | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? ''
    // A component that is a link is one in HTML, too.
    if (linkComponents.includes(name)) return { name: 'a', label: `<${name}>` }
    return { name: Object.hasOwn(elements, name) || Object.hasOwn(components, name) ? name : 'unknown', label: `<${name}>` }
  }
  return ofMarkdown[node.type]
}

/**
 * The children of a node as they stand in HTML: without white space and what leaves no trace. Around tags that stand alone MDX
 * makes no paragraph, so their paragraph gives way to them; beside a comment they keep it.
 */
export function htmlChildren(node: Nodes): Nodes[] {
  if (!('children' in node)) return []
  return (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'paragraph' && isOfTagsAlone(child.children)) return htmlChildren(child)
    return elementOf(child) === undefined || (child.type === 'text' && child.value.trim() === '') ? [] : [child]
  })
}

function isOfTagsAlone(children: readonly Nodes[]): boolean {
  const isTag = ({ type }: Nodes) => type === 'mdxJsxTextElement' || type === 'mdxTextExpression'
  return children.some(isTag) && children.every((child) => isTag(child) || (child.type === 'text' && /^[ \t\r\n]*$/.test(child.value)))
}

/** What stands within a line. */
const phrasing = ['#text', 'a', 'abbr', 'b', 'br', 'cite', 'code', 'del', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'var', 'Emoji', 'AlertEmoji', 'unknown']
/** What holds whatever may stand around it. */
const transparent = ['a', 'del', 'ins', 'unknown']
/** Blocks that hold a line. A summary may hold a heading too, but ours are links. */
const lines = ['p', 'h2', 'summary']

/** Whether an element may stand within a line. */
export function isPhrasing(name: string): boolean {
  return phrasing.includes(name)
}

/** Whether an element holds only what stands within a line; `undefined` for one that holds what the element around it may hold. */
export function holdsPhrasing(name: string): boolean | undefined {
  return transparent.includes(name) ? undefined : phrasing.includes(name) || lines.includes(name)
}

/** Whether a reader can use an element, or it is shown with a link or something else to use in it: our headings are links to themselves, code and tables scroll by keyboard. */
export function isInteractive({ name }: Element): boolean {
  return ['a', 'details', 'h2', 'pre', 'table'].includes(name) || (/^[A-Z]/.test(name) && !['Emoji', 'AlertEmoji', 'Divider'].includes(name))
}
