/// <reference types="mdast-util-mdx" />
import type { Nodes } from 'mdast'
import type { Range } from '../../diagnostics.ts'
import { rangeOf } from '../page.ts'
import type { Section } from '../sections.ts'
import { components } from '../vocabulary.ts'

interface Placed {
  value: string
  range: Range
}

type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

const plainBlocks: Readonly<Partial<Record<Nodes['type'], string>>> = { paragraph: 'paragraph', listItem: 'item', blockquote: 'quote', code: 'block of code', thematicBreak: 'line across' }
// What says only in which language or direction words stand.
const marksOfLanguage = ['span', 'i', 'a']

/** The blocks of a section by their kinds, in reading order, each with what it holds. Its notes are compared by their labels. */
export function blocksOf({ nodes }: Pick<Section, 'nodes'>): Placed[] {
  const found: Placed[] = []
  const walk = (node: Nodes): void => {
    const value = plainBlocks[node.type] ?? otherBlock(node)
    if (value !== undefined) found.push({ value, range: isTag(node) ? tagRange(node) : rangeOf(node) })
    if ('children' in node) node.children.forEach(walk)
  }
  for (const node of nodes) walk(node)
  return found
}

function otherBlock(node: Nodes): string | undefined {
  if (node.type === 'list') return `${node.ordered ? 'numbered list' : 'list'} of ${node.children.length}${node.ordered && (node.start ?? 1) !== 1 ? ` from ${node.start}` : ''}`
  if (node.type === 'table') return `table of ${counted(node.children.length, 'row')} and ${counted(node.children[0]?.children.length ?? 0, 'column')}`
  return node.type === 'mdxJsxFlowElement' ? `<${node.name ?? ''}>` : undefined
}

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`

/** The components and tags of a section in reading order, with their attributes; of those that are words, that they are there. Struck words are among them: they say the opposite. */
export function componentsOf({ nodes, notes }: Pick<Section, 'nodes' | 'notes'>): Placed[] {
  const found: Placed[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'delete') found.push({ value: '~~struck words~~', range: rangeOf(node) })
    else if (isTag(node) && !isMarkOfLanguage(node)) found.push({ value: tagOf(node), range: tagRange(node) })
    if ('children' in node) node.children.forEach(walk)
  }
  for (const node of [...nodes, ...notes]) walk(node)
  return found
}

function isTag(node: Nodes): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** Where a tag begins: its name. */
export function tagRange(node: Tag): Range {
  const { start } = rangeOf(node)
  return { start, end: start + (node.name?.length ?? 0) + 1 }
}

/** Whether a tag says no more than in which language its words are, or, with "ltr", that they run as those of English; and links, which are compared as such. */
function isMarkOfLanguage({ name, attributes }: Tag): boolean {
  return marksOfLanguage.includes(name ?? '') && attributes.every((attribute) => attribute.type === 'mdxJsxAttribute' && (name === 'a' ? ['href', 'title', 'lang'].includes(attribute.name) : attribute.name === 'lang' || (attribute.name === 'dir' && attribute.value === 'ltr')))
}

/** A tag with its attributes. An address is compared among links; the id and the other forms of a term are those of the language. */
function tagOf(node: Tag): string {
  const attributes = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return ['{…}']
    if (node.name === 'Term' && ['id', 'also'].includes(attribute.name)) return []
    if (['href', 'to'].includes(attribute.name) || isWords(`${node.name}.${attribute.name}`)) return [attribute.name]
    return [`${attribute.name}${attribute.value === null || attribute.value === undefined ? '' : `=${JSON.stringify(attribute.value)}`}`]
  })
  return `<${[node.name ?? '', ...attributes.sort()].join(' ')}>`
}

/** Whether an attribute of a component or tag is words: "Card.title". */
export function isWords(name: string): boolean {
  const [component = '', attribute = ''] = name.split('.')
  const props = Object.hasOwn(components, component) ? (components[component as keyof typeof components].props as Record<string, { kind: string }>) : undefined
  return props ? props[attribute]?.kind === 'text' : attribute === 'title'
}
