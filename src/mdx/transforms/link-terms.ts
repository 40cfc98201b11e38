/// <reference types="mdast-util-mdx" />
import type { Nodes, PhrasingContent, Root, Text } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { SKIP, visit } from 'unist-util-visit'
import type { Term } from '../glossary.ts'
import { isLink } from '../links.ts'

/** Where no term is linked: what is a name, a link or code already, notes at the end, and the glossary's own entries. */
const left = ['heading', 'inlineCode', 'code', 'footnoteDefinition', 'yaml']
const leftTags = ['code', 'kbd', 'summary', 'Term']

/** Links the first use of each of `terms` in a tree; of two that begin at one place, the longer. */
export function linkTerms(tree: Root, terms: readonly Term[]): void {
  const forms = formsOf(terms)
  const closed = new Set<Term>()
  visit(tree, (node, index, parent) => {
    if (isLeft(node)) return SKIP
    if (node.type !== 'text' || !parent || index === undefined || closed.size === terms.length) return
    const parts = split(node, forms, closed)
    if (parts.every(({ type }) => type === 'text')) return
    parent.children.splice(index, 1, ...(parts as never[]))
    return [SKIP, index + parts.length]
  })
}

/** Those of `terms` that a tree uses where a link to them would be made, in the order of their first use. The tree stays as it is. */
export function termsUsed(tree: Root, terms: readonly Term[]): Term[] {
  return termsUsedIn(wordsToLink(tree), terms)
}

/** The texts of a tree in which terms are linked, in order. */
export function wordsToLink(tree: Root): string[] {
  const words: string[] = []
  const gather = (node: Nodes): void => {
    if (isLeft(node)) return
    if (node.type === 'text') words.push(node.value)
    if ('children' in node) node.children.forEach(gather)
  }
  gather(tree)
  return words
}

/** The same of `terms` by the texts in which they are linked. */
export function termsUsedIn(words: readonly string[], terms: readonly Term[]): Term[] {
  const forms = formsOf(terms)
  const closed = new Set<Term>()
  for (const value of words) split({ type: 'text', value }, forms, closed)
  return [...closed]
}

function isLeft(node: Nodes): boolean {
  return isLink(node) || left.includes(node.type) || ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && leftTags.includes(node.name ?? ''))
}

/** A text cut at the terms that are still open; those found are closed from then on. */
function split({ value }: Text, forms: Forms, closed: Set<Term>): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let done = 0
  for (const { 0: word, index } of value.matchAll(wordStart)) {
    if (index < done) continue
    const found = forms.get(word.toLowerCase())?.find(({ term, pattern }) => {
      pattern.lastIndex = index
      return !closed.has(term) && pattern.test(value)
    })
    if (!found) continue
    const end = found.pattern.lastIndex
    if (index > done) parts.push({ type: 'text', value: value.slice(done, index) })
    closed.add(found.term)
    parts.push(linkTo(found.term, value.slice(index, end), closed.size))
    done = end
  }
  if (done < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(done) })
  return parts
}

/** The first letters and digits of a word, or of the first part of one with hyphens. */
const wordStart = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+/gu

/** Every form by the word it begins with, the longest first: one pattern of all of them would be tried at every letter of a text. */
type Forms = ReadonlyMap<string, readonly { term: Term; form: string; pattern: RegExp }[]>

// Each is tried wherever that word stands. A glossary has a handful; a hostile one has thousands, and the longest win.
const mostOfWord = 50

const kept = new WeakMap<readonly Term[], Forms>()

function formsOf(terms: readonly Term[]): Forms {
  const known = kept.get(terms)
  if (known) return known
  const forms = terms.flatMap((term) => term.forms.map((form) => ({ term, form })))
  const byFirstWord = new Map<string, { term: Term; form: string; pattern: RegExp }[]>()
  for (const entry of forms.sort((a, b) => b.form.length - a.form.length)) {
    const [word = ''] = /^[\p{L}\p{N}]+/u.exec(entry.form.toLowerCase()) ?? []
    const some = byFirstWord.get(word) ?? byFirstWord.set(word, []).get(word)
    if (some && some.length < mostOfWord) some.push({ ...entry, pattern: patternOf(entry.form) })
  }
  kept.set(terms, byFirstWord)
  return byFirstWord
}

/** Finds a form at one place and not within a longer word. */
function patternOf(form: string): RegExp {
  const escaped = form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')
  return new RegExp(`${escaped}(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`, 'iuy')
}

/** `place` is its place among the linked terms of the page, from 1. */
function linkTo({ id, definition }: Term, words: string, place: number): MdxJsxTextElement {
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const
  return { type: 'mdxJsxTextElement', name: 'GlossaryLink', attributes: [attribute('term', id), attribute('definition', definition), attribute('place', String(place))], children: [{ type: 'text', value: words }] }
}
