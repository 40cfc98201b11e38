/// <reference types="mdast-util-mdx" />
import type { BlockContent, Heading, Nodes, PhrasingContent, RootContent } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type {} from '../syntax/heading-id.ts'

/** What a note above a part of a translation says of it (`components/mdx/BehindNote.tsx`). */
export type BehindKind = 'behind' | 'english-below' | 'english-instead' | 'new'

/** How a section of a translated page is shown: translated, with a note or without; or in English. */
export type Shown = 'translated' | BehindKind

const attribute = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value })
const inEnglishProperties = { lang: 'en', dir: 'ltr' } as const

/** The note that stands right below the heading of a section. `since`: the last day on which the translation is known to have said what English says. */
export function behindNote(section: string, kind: BehindKind, since: string | undefined): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name: 'BehindNote', attributes: [...(since === undefined ? [] : [attribute('since', since)]), attribute('section', section), attribute('kind', kind)], children: [] }
}

/** Blocks that are in English, as one; nothing around none. */
export function inEnglish(blocks: readonly RootContent[]): MdxJsxFlowElement[] {
  return blocks.length === 0 ? [] : [{ type: 'mdxJsxFlowElement', name: 'InEnglish', attributes: [], children: blocks as BlockContent[] }]
}

/** Words in English within a line. No tag, which the compiler would take out of a paragraph that holds nothing else. */
export function wordsInEnglish(children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'span', hProperties: inEnglishProperties }, children }
}

/** A heading with its id written, whatever it was made from; `english` where its words are. */
export function headingWith(heading: Heading, id: string, english: boolean): Heading {
  const written: PhrasingContent[] = id === '' ? [] : [{ type: 'text', value: ' ' }, { type: 'headingId', value: id }]
  return { ...heading, children: [...wordsOf(heading), ...written], ...(english ? { data: { ...heading.data, hProperties: inEnglishProperties } } : {}) }
}

/** What is read of a heading: not its id, nor the space before that. */
export function wordsOf({ children }: Heading): PhrasingContent[] {
  const words = children.filter(({ type }) => type !== 'headingId')
  const last = words.at(-1)
  return last?.type === 'text' ? [...words.slice(0, -1), { ...last, value: last.value.trimEnd() }] : words
}

/** The same element with other values of some attributes, written or not. */
export function withAttributes(element: MdxJsxFlowElement, values: Readonly<Record<string, string>>): MdxJsxFlowElement {
  const others = element.attributes.filter((one) => one.type !== 'mdxJsxAttribute' || !Object.hasOwn(values, one.name))
  return { ...element, attributes: [...others, ...Object.entries(values).map(([name, value]) => attribute(name, value))] }
}

/** A copy of a node without places: two texts meet in one tree, and a place in one is none in the other. What was read of a page is kept by its nodes, so these stay as they are. */
export function copyOf<Node extends Nodes>(node: Node): Node {
  const copy = structuredClone(node)
  const forget = (part: Nodes): void => {
    delete part.position
    if ('attributes' in part) for (const one of part.attributes) delete one.position
    if ('children' in part) part.children.forEach(forget)
  }
  forget(copy)
  return copy
}
