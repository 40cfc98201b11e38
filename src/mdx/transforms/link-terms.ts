/// <reference types="mdast-util-mdx" />
import type { Nodes, PhrasingContent, Root, Text } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { SKIP, visit } from 'unist-util-visit'
import type { Term } from '../glossary.ts'
import type { Spacing } from '../../languages.ts'
import { isLink } from '../links.ts'
import { type TermWords, termWords } from './term-words.ts'

/** Where no term is linked: what is a name, a link or code already, notes at the end, and the glossary's own entries. */
const left = ['heading', 'inlineCode', 'code', 'footnoteDefinition', 'yaml']
/** In an English part of a translation, a form of another language would be found by chance. */
const leftTags = ['code', 'kbd', 'summary', 'Term', 'InEnglish']

/** Links the first use of each of `terms` in a tree; of two that begin at one place, the longer. Words stand as the tree's language writes them. */
export function linkTerms(tree: Root, terms: readonly Term[], spacing: Spacing = 'spaced'): void {
  const forms = formsOf(terms, spacing)
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
export function termsUsed(tree: Root, terms: readonly Term[], spacing: Spacing = 'spaced'): Term[] {
  return termsUsedIn(wordsToLink(tree), terms, spacing)
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
export function termsUsedIn(words: readonly string[], terms: readonly Term[], spacing: Spacing = 'spaced'): Term[] {
  const forms = formsOf(terms, spacing)
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
  for (const { 0: word, index } of value.matchAll(forms.words.starts)) {
    if (index < done) continue
    const found = formAt(value, word, index, forms, closed)
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

/** The form that a text has at a place, of a term that is still open; `word` begins there. */
function formAt(value: string, word: string, index: number, { words, byFirstWord }: Forms, closed: ReadonlySet<Term>): FiledForm | undefined {
  for (const [key, before] of words.keysAt(word)) {
    const found = byFirstWord.get(key)?.find(({ term, pattern }) => {
      pattern.lastIndex = index + before
      return !closed.has(term) && pattern.test(value)
    })
    if (found) return found
  }
  return undefined
}

interface FiledForm {
  term: Term
  form: string
  pattern: RegExp
}

/** Every form by the word it begins with, the longest first: one pattern of all of them would be tried at every letter of a text. */
interface Forms {
  words: TermWords
  byFirstWord: ReadonlyMap<string, readonly FiledForm[]>
}

// Each is tried wherever that word stands. A glossary has a handful; a hostile one has thousands, and the longest win.
const mostOfWord = 50

const kept = new WeakMap<readonly Term[], Forms>()

function formsOf(terms: readonly Term[], spacing: Spacing): Forms {
  const known = kept.get(terms)
  const words = termWords[spacing]
  if (known?.words === words) return known
  const forms = terms.flatMap((term) => term.forms.map((form) => ({ term, form })))
  const byFirstWord = new Map<string, FiledForm[]>()
  for (const entry of forms.sort((a, b) => b.form.length - a.form.length)) {
    const word = words.firstOf(entry.form)
    const some = byFirstWord.get(word) ?? byFirstWord.set(word, []).get(word)
    if (some && some.length < mostOfWord) some.push({ ...entry, pattern: patternOf(entry.form, words) })
  }
  const made = { words, byFirstWord }
  kept.set(terms, made)
  return made
}

/** Finds a form at one place and not within a longer word. */
function patternOf(form: string, { before, after }: TermWords): RegExp {
  const escaped = form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')
  return new RegExp(`${before(form)}${escaped}${after(form)}`, 'iuy')
}

/** `place` is its place among the linked terms of the page, from 1. */
function linkTo({ id, definition }: Term, words: string, place: number): MdxJsxTextElement {
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const
  return { type: 'mdxJsxTextElement', name: 'GlossaryLink', attributes: [attribute('term', id), attribute('definition', definition), attribute('place', String(place))], children: [{ type: 'text', value: words }] }
}
