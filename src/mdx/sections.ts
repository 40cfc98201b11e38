/// <reference types="mdast-util-mdx" />
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import { createHash } from 'node:crypto'
import type { Range } from '../diagnostics.ts'
import { idOfTermNode } from './glossary.ts'
import { headingsOf } from './headings.ts'
import { type Page, rangeOf } from './page.ts'

/** A part of a page that is translated, compared and shown as one: what stands before the first heading, a heading with what follows it, or a term of the glossary. */
export interface Section {
  /** Its anchor, the same in all languages; '' for what stands before the first heading. */
  id: string
  kind: 'top' | 'heading' | 'term'
  /** The level of its heading; 0 where it has none. */
  level: number
  /** Its blocks, the heading first; no comments. */
  nodes: RootContent[]
  /** The notes that are first referred to in it, in the order of the page. */
  notes: FootnoteDefinition[]
  range: Range
}

const kept = new WeakMap<Root, readonly Section[]>()

/** The sections of a page, in order; there is always a first, which may be empty. Notes that nothing refers to belong to it. */
export function sectionsOf({ tree }: Pick<Page, 'tree'>): readonly Section[] {
  const known = kept.get(tree)
  if (known) return known
  const ids = new Map(headingsOf(tree).map(({ node, id }) => [node as RootContent, id]))
  const first: Section = { id: '', kind: 'top', level: 0, nodes: [], notes: [], range: { start: 0, end: 0 } }
  const sections = [first]
  const notes: FootnoteDefinition[] = []
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition') notes.push(node)
    else if (!isLeft(node)) {
      const begun = beginningAt(node, ids)
      if (begun) sections.push(begun)
      const section = sections.at(-1) ?? first
      section.nodes.push(node)
      section.range = { start: section.nodes.length > 1 ? section.range.start : rangeOf(node).start, end: rangeOf(node).end }
    }
  }
  const owners = new Map<string, Section>()
  for (const section of sections) for (const label of section.nodes.flatMap(referencesIn)) if (!owners.has(label)) owners.set(label, section)
  for (const note of notes) (owners.get(note.identifier) ?? first).notes.push(note)
  kept.set(tree, sections)
  return sections
}

function beginningAt(node: RootContent, ids: ReadonlyMap<RootContent, string>): Section | undefined {
  const empty = { nodes: [], notes: [], range: rangeOf(node) }
  if (node.type === 'heading') return { id: ids.get(node) ?? '', kind: 'heading', level: node.depth, ...empty }
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Term') return { id: idOfTermNode(node), kind: 'term', level: 0, ...empty }
  return undefined
}

function isLeft(node: RootContent): boolean {
  return node.type === 'yaml' || node.type === 'comment' || (node.type === 'mdxFlowExpression' && /^\s*\/\*/.test(node.value))
}

function referencesIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier]
  return 'children' in node ? node.children.flatMap(referencesIn) : []
}

/** Names what a section says, with its notes: a translation notes it (`stamps.json`), and is behind once it is another. 16 hex digits of SHA-256. `text` is that of its page; the first section says the `words` of the front matter too. */
export function hashOfSection({ kind, nodes, notes }: Section, text: string, words: readonly string[]): string {
  const parts = [...(kind === 'top' ? words : []), ...[...nodes, ...notes].map((node) => text.slice(rangeOf(node).start, rangeOf(node).end).trim())]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
