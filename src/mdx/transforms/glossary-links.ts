/// <reference types="mdast-util-mdx" />
import type { PhrasingContent, Root, Text } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { relative, sep } from 'node:path'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { glossaryFile, type Term } from '../glossary.ts'
import { glossaryOf } from '../read-glossary.ts'

/** Where no term is linked: what is a name, a link or code already, notes at the end, and the glossary's own entries. */
const left = ['heading', 'link', 'linkReference', 'inlineCode', 'code', 'footnoteDefinition', 'yaml']
const leftTags = ['a', 'code', 'kbd', 'summary', 'Term']

/** Makes the first use of each term of the glossary a link to it, with its definition. The glossary itself is left as it is. */
export function remarkGlossaryLinks({ root }: { root: string }) {
  return (tree: Root, file: VFile): void => {
    if (relative(root, file.path).split(sep).join('/') === glossaryFile) return
    linkTerms(tree, glossaryOf(root))
  }
}

/** Links the first use of each of `terms` in a tree; of two that begin at one place, the longer. */
export function linkTerms(tree: Root, terms: readonly Term[]): void {
  const open = new Map(terms.flatMap((term) => term.forms.map((form) => [form.toLowerCase(), term] as const)))
  visit(tree, (node, index, parent) => {
    if (left.includes(node.type)) return SKIP
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && leftTags.includes(node.name ?? '')) return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return
    const parts = split(node, open)
    if (parts.every(({ type }) => type === 'text')) return
    parent.children.splice(index, 1, ...(parts as never[]))
    return [SKIP, index + parts.length]
  })
}

/** A text cut at the terms that are still open; those found are open no more. */
function split(node: Text, open: Map<string, Term>): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let rest = node.value
  for (let match = firstIn(rest, open); match; match = firstIn(rest, open)) {
    const { term, index, words } = match
    for (const form of term.forms) open.delete(form.toLowerCase())
    if (index > 0) parts.push({ type: 'text', value: rest.slice(0, index) })
    parts.push(linkTo(term, words))
    rest = rest.slice(index + words.length)
  }
  if (rest !== '' || parts.length === 0) parts.push({ type: 'text', value: rest })
  return parts
}

function firstIn(text: string, open: ReadonlyMap<string, Term>): { term: Term; index: number; words: string } | undefined {
  if (open.size === 0) return undefined
  const match = patternOf(open).exec(text)
  const term = match && open.get(match[0].toLowerCase().replace(/\s+/g, ' '))
  return term ? { term, index: match.index, words: match[0] } : undefined
}

const patterns = new WeakMap<ReadonlyMap<string, Term>, { size: number; pattern: RegExp }>()

/** Finds any form that is still open, the longest first. Made anew only when some were found: forms are closed, never opened. */
function patternOf(open: ReadonlyMap<string, Term>): RegExp {
  const made = patterns.get(open)
  if (made?.size === open.size) return made.pattern
  const forms = [...open.keys()].sort((a, b) => b.length - a.length).map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`, 'iu')
  patterns.set(open, { size: open.size, pattern })
  return pattern
}

function linkTo({ id, definition }: Term, words: string): MdxJsxTextElement {
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const
  return { type: 'mdxJsxTextElement', name: 'GlossaryLink', attributes: [attribute('term', id), attribute('definition', definition)], children: [{ type: 'text', value: words }] }
}
