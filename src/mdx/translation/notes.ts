/// <reference types="mdast-util-mdx" />
import type { Definition, FootnoteDefinition, Nodes, Parents, RootContent } from 'mdast'
import { visit } from '../nodes.ts'
import type { Page } from '../page.ts'
import { copyOf, inEnglish, wordsInEnglish } from './nodes.ts'

/** Blocks of a page being put together, and which of the two pages wrote their words. */
export interface Part {
  from: 'own' | 'english'
  blocks: readonly RootContent[]
}

/** What links and notes of a page refer to: the first of each name, as in a page by itself. */
export interface Targets {
  links: ReadonlyMap<string, Definition>
  notes: ReadonlyMap<string, FootnoteDefinition>
}

/** Reads what a page defines, wherever it stands. */
export function targetsOf({ tree }: Pick<Page, 'tree'>): Targets {
  const [links, notes] = [new Map<string, Definition>(), new Map<string, FootnoteDefinition>()]
  visit(tree, ['definition', 'footnoteDefinition'], (node) => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
  })
  return { links, notes }
}

/** Copies of blocks that stand for themselves in any page: links say where they lead; what defines something, and comments, are left out. */
export function standingAlone(blocks: readonly RootContent[], { links }: Targets): RootContent[] {
  const resolve = (node: Nodes): void => {
    if (!('children' in node)) return
    const parent: Parents = node
    parent.children = parent.children.flatMap((child): Nodes[] => {
      if (child.type === 'definition' || child.type === 'footnoteDefinition' || child.type === 'comment') return []
      resolve(child)
      const target = child.type === 'linkReference' ? links.get(child.identifier) : undefined
      return target && child.type === 'linkReference' ? [{ type: 'link', url: target.url, title: target.title ?? null, children: child.children }] : [child]
    }) as never
  }
  const root = { type: 'root' as const, children: blocks.map(copyOf) }
  resolve(root)
  return root.children
}

/**
 * A definition for each note that `parts` refer to, in the order in which they do: that of the page whose words refer to it first, or else the other's.
 * In a translation, those in English are marked as such.
 */
export function notesFor(parts: readonly Part[], own: Targets, english: Targets): FootnoteDefinition[] {
  const chosen = new Map<string, FootnoteDefinition>()
  const follow = (node: Nodes, from: Part['from']): void => {
    if (node.type === 'footnoteReference' && !chosen.has(node.identifier)) {
      const [first, second] = from === 'own' ? [own, english] : [english, own]
      const side = first.notes.has(node.identifier) ? first : second
      const note = side.notes.get(node.identifier)
      if (!note) return
      const children = standingAlone(note.children, side) as FootnoteDefinition['children']
      const definition: FootnoteDefinition = { ...copyOf(note), children: side === english ? children.flatMap(marked) : children }
      chosen.set(node.identifier, definition)
      follow(definition, side === english ? 'english' : 'own')
    }
    if ('children' in node) for (const child of node.children) follow(child, from)
  }
  for (const { from, blocks } of parts) for (const block of blocks) follow(block, from)
  return [...chosen.values()]
}

/** A block of a note in English. Of a paragraph only the words are: behind them stands the way back, in the language of the page. */
function marked(block: FootnoteDefinition['children'][number]): FootnoteDefinition['children'] {
  return block.type === 'paragraph' ? [{ ...block, children: [wordsInEnglish(block.children)] }] : inEnglish([block])
}
