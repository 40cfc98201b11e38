/// <reference types="mdast-util-mdx" />
import type { BlockContent, Blockquote, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { Position } from 'unist'
import { type AlertVariant, namesOfBoxes, namesOfQuotes } from '../alert-kinds.ts'
import type { BoxLine } from './alert-box.ts'

/** Which of Markdown's two ways an alert was written in, by what name, and where its first line stands. */
export interface WrittenAlert {
  form: 'box' | 'quote'
  name: string
  position: Position | undefined
}

const written = new WeakMap<Nodes, WrittenAlert>()

/** How an alert of Markdown's was written; nothing for a tag. */
export function writtenAlert(node: Nodes): WrittenAlert | undefined {
  return written.get(node)
}

/**
 * Makes `<Alert>` of boxes (`:::note` to `:::`) and of quotes that begin with `[!NOTE]`. It runs when a page has been read, for
 * check and build alike. What has no partner or stands in a wrong place stays as it is, for a rule to complain of.
 */
export function makeAlerts(node: Nodes): undefined {
  if (!('children' in node)) return undefined
  for (const child of node.children) makeAlerts(child)
  const children = node.children as RootContent[]
  if (children.some(({ type }) => type === 'boxLine')) node.children = paired(children) as never
  if (children.some(({ type }) => type === 'blockquote')) node.children = (node.children as RootContent[]).map((child) => (child.type === 'blockquote' ? (alertOfQuote(child) ?? child) : child)) as never
  return undefined
}

/** The children of a node, with an alert in place of each box. A line closes the innermost open box that has no more colons than it. */
function paired(children: readonly RootContent[]): RootContent[] {
  const open: { line: BoxLine; content: RootContent[] }[] = []
  const top: RootContent[] = []
  const put = (...some: RootContent[]): unknown => (open.at(-1)?.content ?? top).push(...some)
  const giveUp = (): void => {
    const { line, content } = open.pop() ?? { content: [] }
    if (line) put(line as RootContent, ...content)
  }
  for (const child of children) {
    if (child.type !== 'boxLine') put(child)
    else if (child.name !== '') open.push({ line: child, content: [] })
    else if (!open.some(({ line }) => line.marks <= child.marks)) put(child)
    else {
      while ((open.at(-1)?.line.marks ?? 0) > child.marks) giveUp()
      const box = open.pop()
      if (box) put(alertOfBox(box.line, box.content, child))
    }
  }
  while (open.length > 0) giveUp()
  return top
}

function alertOfBox(line: BoxLine, content: RootContent[], end: BoxLine): MdxJsxFlowElement {
  const words: Paragraph = { type: 'paragraph', children: line.children, ...positionOf(line.children) }
  const title = line.children.length > 0 ? [element('AlertTitle', [], [words], words.position)] : []
  const alert = element('Alert', variant(namesOfBoxes, line.name), [...title, ...content], between(line.position, end.position))
  written.set(alert, { form: 'box', name: line.name, position: line.position })
  return alert
}

function alertOfQuote({ children: [first, ...others], position }: Blockquote): MdxJsxFlowElement | undefined {
  const [mark, ...words] = first?.type === 'paragraph' ? first.children : []
  if (mark?.type !== 'quoteMark') return undefined
  const content = words.length > 0 ? [{ ...first, children: words, ...positionOf(words) } as Paragraph, ...others] : others
  const alert = element('Alert', variant(namesOfQuotes, mark.name), content, position)
  written.set(alert, { form: 'quote', name: mark.name, position: mark.position })
  return alert
}

function variant(names: Readonly<Record<string, AlertVariant>>, name: string): MdxJsxFlowElement['attributes'] {
  const key = name.toLowerCase()
  return Object.hasOwn(names, key) ? [{ type: 'mdxJsxAttribute', name: 'variant', value: names[key] ?? null }] : []
}

function element(name: string, attributes: MdxJsxFlowElement['attributes'], children: readonly RootContent[], position: Position | undefined): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes, children: [...children] as BlockContent[], ...(position ? { position } : {}) }
}

/** From where the first of some nodes begins to where the last ends. */
function positionOf(nodes: readonly PhrasingContent[]): { position?: Position } {
  const position = between(nodes[0]?.position, nodes.at(-1)?.position)
  return position ? { position } : {}
}

function between(first: Position | undefined, last: Position | undefined): Position | undefined {
  return first && last && { start: first.start, end: last.end }
}
