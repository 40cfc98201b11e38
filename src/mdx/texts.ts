/// <reference types="mdast-util-mdx" />
import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { Range } from '../diagnostics.ts'
import { apart as endOfBox } from '../words/sentences.ts'
import { isAddress } from './links.ts'
import { visit } from './nodes.ts'
import { type Page, rangeOf } from './page.ts'
import { linkComponents } from './vocabulary.ts'

/** A text of a page that reaches a reader or a program, whole, with the way back to where it stands. */
export interface PageText {
  text: string
  /** What it is: the type of the node whose words these are, or that of a part of a node or of front matter. */
  of: (typeof holders)[number] | 'tag' | 'code' | 'attribute' | 'title' | 'label' | 'id' | 'frontMatter'
  /** The key of front matter or the name of the attribute; with its component before it, as in "Card.title". */
  name?: string
  /** The same with what stands in code as one word, a mark where the words go on in another line or box: as long as the text, for `sentencesOf`. */
  toRead(): string
  /** The range in the file of a part of the text, given by its offsets. */
  rangeOf(start: number, end: number): Range
  /** Whether a part of the text stands in code. */
  isCode(start: number, end: number): boolean
}

/** A run of letters within a text, and the range of what it comes from. `exact` where it stands in the file letter by letter. */
interface Piece {
  start: number
  text: string
  range: Range
  exact: boolean
  code?: boolean
  apart?: boolean
}

// What stands in another line or box than the words around it: letters on both sides are not read as one word.
const apart = ['br', 'hr', 'li', 'p', 'dd', 'dt', 'summary', 'figcaption', 'td', 'th', 'ul', 'ol', 'dl', 'details', 'figure']
// Components that draw no box around their words, and one that is drawn elsewhere than it is written: letters on both sides are one word to an eye.
const within = ['Term', 'AlertContent', 'AlertEmoji', ...linkComponents]
function standsApart(name: string): boolean {
  return apart.includes(name) || (/^[A-Z]/.test(name) && !within.includes(name))
}

const holders = ['paragraph', 'heading', 'tableCell'] as const satisfies readonly Nodes['type'][]

const kept = new WeakMap<Page, readonly PageText[]>()

/**
 * Every text of a page: of each block its words as one, whatever tags, marks or comments stand between them; code; each text of an
 * attribute, a title and the front matter. Addresses of links are no words, and comments reach nobody.
 */
export function textsOf(page: Page): readonly PageText[] {
  const known = kept.get(page)
  if (known) return known
  const texts: PageText[] = []
  const add = (of: PageText['of'], text: unknown, range: Range, name?: string): void => {
    if (typeof text === 'string' && text !== '') texts.push(placed([{ start: 0, text, range, exact: page.text.slice(range.start, range.end) === text, code: of === 'code' }], range, of, name))
  }
  visit(page.tree, (node) => {
    if (holders.some((type) => type === node.type)) texts.push(wordsOf(node, page.text))
    // Words in a tag that stands for itself, as in a card, have no paragraph around them.
    else if (node.type === 'mdxJsxFlowElement' && holdsWords(node)) texts.push(wordsOf(node, page.text))
    if (node.type === 'code') for (const part of [node.value, node.lang, node.meta]) add('code', part, rangeOf(node))
    if ('title' in node) add('title', node.title, rangeOf(node))
    if (node.type === 'definition' || node.type === 'footnoteDefinition') add('label', node.label, rangeOf(node))
    if ('attributes' in node) for (const attribute of node.attributes) if (attribute.type === 'mdxJsxAttribute' && !isAddress('name' in node ? node.name : null, attribute.name)) add('attribute', attribute.value, rangeOf(attribute), `${'name' in node ? node.name : ''}.${attribute.name}`)
    // An id that a heading is given stands in links to it.
    if (node.type === 'headingId') add('id', node.value, rangeOf(node))
  })
  for (const [key, value] of Object.entries(page.head.frontMatter ?? {})) if (!['related', 'image'].includes(key)) for (const line of [value].flat()) add('frontMatter', line, page.head.rangeOf(key), key)
  kept.set(page, texts)
  return texts
}

/** Whether words stand in a tag without a paragraph around them, in its own or in one that draws no box. */
function holdsWords(node: MdxJsxFlowElement): boolean {
  return node.children.some((child) => (child.type as string) === 'text' || (child.type === 'mdxJsxFlowElement' && within.includes(child.name ?? '') && holdsWords(child)))
}

/** The words of a node as one text. `source` is the text of the file. */
export function wordsOf(node: Nodes, source: string): PageText {
  const pieces: Piece[] = []
  const gather = (part: Nodes): void => {
    const before = pieces.at(-1)
    const start = before ? before.start + before.text.length : 0
    const put = (text: string, isApart = false): unknown => text !== '' && pieces.push({ start, text, range: rangeOf(part), exact: source.slice(rangeOf(part).start, rangeOf(part).end) === text, code: part.type === 'inlineCode', apart: isApart })
    if (part.type === 'text' || part.type === 'inlineCode') put(part.value)
    else if (part.type === 'break' || part.type === 'footnoteReference') put('\n', part.type === 'break')
    else if ((part.type === 'mdxJsxTextElement' || part.type === 'mdxJsxFlowElement') && standsApart(part.name ?? '')) {
      put('\n', true)
      part.children.forEach(gather)
      const last = pieces.at(-1)
      if (last) pieces.push({ start: last.start + last.text.length, text: '\n', range: rangeOf(part), exact: false, apart: true })
    } else if ('children' in part) part.children.forEach(gather)
  }
  gather(node)
  return placed(pieces, rangeOf(node), holders.find((type) => type === node.type) ?? 'tag')
}

/** The pieces of a text as one. `whole` is where it stands: a part without letters is all of it. */
function placed(pieces: readonly Piece[], whole: Range, of: PageText['of'], name?: string): PageText {
  const touchedBy = (start: number, end: number) => pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start)
  return {
    text: pieces.map(({ text }) => text).join(''),
    of,
    ...(name === undefined ? {} : { name }),
    toRead: () => pieces.map(({ text, code, apart: isApart }) => (isApart ? endOfBox : code ? 'X'.repeat(text.length) : text)).join(''),
    isCode: (start, end) => touchedBy(start, end).every(({ code }) => code),
    rangeOf(start, end) {
      const touched = touchedBy(start, end)
      const [first, last] = [touched[0], touched.at(-1)]
      if (!first || !last) return whole
      return {
        start: first.exact ? first.range.start + Math.max(0, start - first.start) : first.range.start,
        end: last.exact ? last.range.start + Math.min(last.text.length, end - last.start) : last.range.end,
      }
    },
  }
}
