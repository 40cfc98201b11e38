import type { Element, Nodes, Root } from 'hast'
import { type Lang, languages } from '../../languages.ts'
import type { Strings } from '../../strings/en.ts'
import { stringsOf } from '../../strings/index.ts'
import { findIn, mainOf } from './tree.ts'
import { withoutUnits } from './units.ts'
import { isAside, isBefore, isCitations, isNoteMark, standsApart } from './words.ts'

/** What a text that is searched is about: its kind, and other names by which one looks for it. */
export interface About {
  kind: keyof Strings['publishing']['kinds']
  lang: Lang
  also?: readonly string[]
}

/** Elements without words of the page: ways to move around, and what is pressed. */
const controls = new Set(['nav', 'fieldset', 'label', 'output', 'button', 'select', 'svg', 'script', 'style'])

/** How much words weigh in what a page says of itself, and in facts: a word of a text weighs 1. Pagefind squares it. */
const [much, little] = ['3', '0.2']

/**
 * A page (`tree`) as Pagefind should read it: the text of its main part, each block an element with an end of its own so that words of
 * two blocks stay apart. Left out are navigation, controls, meanings of terms, notes and their marks, what a translation says of itself, words that only open the rest, rows of links,
 * what facts were before and how to cite them, and tables of listings: each listing has a page; and `elsewhere`, elements that are searched as texts of their own. Facts weigh little;
 * a title that opens is a heading. A product is one subject: what it leads to is its page, so its headings, the same on each, have neither places of their own nor the weight of headings.
 */
export function searchable(tree: Root, about: About, elsewhere: ReadonlySet<Element> = new Set()): string {
  const main = mainOf(tree)
  const content = main ? inside(main, { elsewhere, opener: stringsOf(about.lang).figures.inWords, colon: stringsOf(about.lang).marks.colon }) : ''
  return textFor(about.kind === 'product' ? content.replace(/ id="[^"]*"/g, '').replace(/<(\/?)h[2-6]>/g, '<$1div>') : content, about)
}

/** A text of its own as Pagefind should read it: a term and what it means. */
export function searchableTerm(title: string, meaning: string, also: readonly string[], lang: Lang): string {
  return textFor(`${heading('h1', undefined, escaped(title))}<div>${escaped(meaning)}</div>`, { kind: 'term', also, lang })
}

function textFor(content: string, { kind, also = [], lang }: About): string {
  const names = also.length > 0 ? `<span data-pagefind-meta="also" data-pagefind-ignore>${escaped(also.join('|'))}</span>` : ''
  const text = languages[lang].spacing === 'unspaced' ? lettersApart(names + content.replace('<h1 data-pagefind-ignore>', '<h1>')) : names + content
  return `<!doctype html><html lang="${languages[lang].tag}"><body><main data-pagefind-body><span data-pagefind-meta="kind:${stringsOf(lang).publishing.kinds[kind]}"></span>${text}</main></body></html>`
}

/**
 * A text of Chinese with a sign of no width between its letters, so that each is a word to Pagefind. It would cut them into words of its dictionary, and browsers cut what is asked
 * into words of another: "流动性质押代币" was found nowhere. Its title is a part of such a text, since letters that follow one another are looked for there alone. The script of the search shows neither (`islands/tongues/find-letters.ts`).
 */
function lettersApart(html: string): string {
  return html.replace(/(?<=^|>)[^<]+/g, (text) => text.replace(/(?<=\p{sc=Han})(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=\p{sc=Han})/gu, '\u200b'))
}

/** What is searched by itself, the words that open the rest of a figure, and what stands behind a term. */
interface Reading {
  elsewhere: ReadonlySet<Element>
  opener: string
  colon: string
}

function inside(element: Element, left: Reading): string {
  return element.children.map((child) => textOf(child, element, left)).join('')
}

function textOf(node: Nodes, parent: Element, left: Reading): string {
  if (node.type === 'text') return escaped(node.value)
  if (node.type !== 'element' || controls.has(node.tagName) || isAside(node) || isNoteMark(node) || isListings(node) || isBefore(node) || isCitations(node) || onlyOpens(node, left.opener) || onlyLeads(node) || isNotes(node) || isAboutTranslation(node) || left.elsewhere.has(node)) return ''
  const { tagName, properties } = node
  const words = inside(node, left)
  if (/^h[1-6]$/.test(tagName)) return heading(tagName, properties.id, words)
  if (tagName === 'b' && parent.tagName === 'summary' && properties.id) return heading('h3', properties.id, words)
  if (!standsApart(node, parent)) return words
  if (tagName === 'dt') return `<div>${words}${left.colon}</div>`
  const weight = tagName === 'dl' ? little : isDescription(node, parent) ? much : ''
  return `<div${weight && ` data-pagefind-weight="${weight}"`}>${words}</div>`
}

function heading(tag: string, id: unknown, words: string): string {
  // The title counts as such; an excerpt beside it would only say it again.
  if (tag === 'h1') return `<h1 data-pagefind-ignore>${words}</h1>`
  return `<${tag}${typeof id === 'string' ? ` id="${escaped(id)}"` : ''}>${words}</${tag}>`
}

/** What a page says of itself below its title. */
function isDescription({ tagName }: Element, { children }: Element): boolean {
  return tagName === 'p' && children.some((child) => child.type === 'element' && child.tagName === 'h1')
}

/** What a translation says of itself: the same on each. */
function isAboutTranslation({ properties }: Element): boolean {
  return [properties.className].flat().includes('translation')
}

/** A row of links, such as what can be done with a page: beside one another, with no word between. */
function onlyLeads({ tagName, children }: Element): boolean {
  return tagName === 'p' && children.length > 1 && children.every((child) => child.type === 'element' && child.tagName === 'a')
}

function isListings({ tagName, properties }: Element): boolean {
  return tagName === 'table' && String(properties.id).startsWith('list-')
}

/** What opens the rest of a listing or of a figure: no title, as what an author writes there is. */
function onlyOpens({ tagName, properties, children: [first, second] }: Element, opener: string): boolean {
  return tagName === 'summary' && (properties.ariaLabel !== undefined || (!second && first?.type === 'text' && first.value === opener))
}

/** The notes at the end of a page: what it cites, and no part of it to go to. */
function isNotes(element: Element): boolean {
  return element.tagName === 'section' && findIn(element, ({ properties }) => properties.id === 'footnote-label') !== undefined
}

function escaped(text: string): string {
  return withoutUnits(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
