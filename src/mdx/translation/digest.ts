/// <reference types="mdast-util-mdx" />
import type { Definition, Nodes } from 'mdast'
import type { Range } from '../../diagnostics.ts'
import { originalOf } from '../../languages.ts'
import { headingsOf } from '../headings.ts'
import { isAddress, isLink, targetOf } from '../links.ts'
import { visit } from '../nodes.ts'
import { type Page, rangeOf } from '../page.ts'
import { hashOfSection, type Section, sectionsOf } from '../sections.ts'
import { type PageText, textsOf } from '../texts.ts'
import { blocksOf, componentsOf, isWords, tagRange } from './blocks.ts'
import { type DigestText, type Fact, headWords, noteOf, type SectionDigest, titleOfLink } from './digest-schema.ts'
import { factsOfText } from './facts-of-text.ts'
import { headWordsOf } from './head-words.ts'

const headKeys: readonly string[] = headWords

/** The digest of every section of a page, in order. It follows from the page alone. */
export function digestOf(page: Page): SectionDigest[] {
  const { lang } = originalOf(page.file)
  const sections = sectionsOf(page)
  const head = page.head.frontMatter ? headWordsOf(page.head.frontMatter) : []
  const owner = ownerOf(sections)
  const texts = new Map<Section | undefined, DigestText[]>(sections.map((section) => [section, []]))
  const notes = page.tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [{ of: `${noteOf}${node.identifier}`, ...rangeOf(node) }] : []))
  for (const text of textsOf(page).filter(isCompared)) {
    const range = text.rangeOf(0, text.text.length)
    const note = text.of === 'frontMatter' ? undefined : notes.find(({ start, end }) => start <= range.start && range.end <= end)
    texts.get(text.of === 'frontMatter' ? sections[0] : owner(range.start))?.push({ of: note?.of ?? nameOf(text), words: note ? withoutNames(page, text) : text.toRead().trim(), range, facts: factsOfText(text, lang) })
  }
  const facts = placedFacts(page)
  return sections.map((section) => {
    const own = texts.get(section) ?? []
    for (const fact of facts.filter(({ range }) => owner(range.start) === section)) placeIn(own, section, fact)
    const [first] = section.nodes
    return { id: section.id, kind: section.kind, level: section.level, range: first ? firstLineOf(page, first) : { start: 0, end: 3 }, hash: hashOfSection(section, page.text, head), blocks: blocksOf(section), components: componentsOf(section), texts: own }
  })
}

function isCompared({ of, name = '' }: PageText): boolean {
  if (of === 'frontMatter') return headKeys.includes(name)
  return of === 'attribute' ? isWords(name) && name !== 'Term.also' : !['id', 'label', 'code'].includes(of)
}

const nameOf = ({ of, name }: PageText): string => (of === 'title' || name === 'a.title' ? titleOfLink : of === 'attribute' || of === 'frontMatter' ? (name ?? of) : of)

/** The words of a note without what its links are called: a document keeps its name. */
function withoutNames(page: Page, text: PageText): string {
  const whole = text.rangeOf(0, text.text.length)
  let words = text.toRead()
  visit(page.tree, (node) => {
    const range = rangeOf(node)
    if (!isLink(node) || range.end <= whole.start || range.start >= whole.end) return
    const name = namesIn(node)
    const at = name === '' ? -1 : words.indexOf(name)
    if (at >= 0) words = words.slice(0, at) + 'X'.repeat(name.length) + words.slice(at + name.length)
  })
  return words.trim()
}

const namesIn = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(namesIn).join('') : '')

/** Links, marks of notes and code of a page, each where it stands. */
function placedFacts({ tree }: Page): Fact[] {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => void (definitions.has(node.identifier) || definitions.set(node.identifier, node)))
  const facts: Fact[] = []
  const add = (kind: Fact['kind'], value: string, range: Range) => facts.push({ kind, value, range })
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') add('note', node.identifier, rangeOf(node))
    else if (node.type === 'inlineCode' || node.type === 'code') add('code', node.value, rangeOf(node))
    else if (node.type === 'link' || node.type === 'linkReference') add('link', targetOf(node, definitions).url, rangeOf(node))
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) if (attribute.type === 'mdxJsxAttribute' && isAddress(node.name, attribute.name)) add('link', String(attribute.value ?? ''), node.type === 'mdxJsxFlowElement' ? tagRange(node) : rangeOf(attribute))
    }
  })
  return facts
}

/** Puts a fact into the text that it stands in, the innermost; one that stands in none into one without words. A link at the edge of a text begins before its words. */
function placeIn(texts: DigestText[], section: Section, fact: Fact): void {
  const around = texts.filter(({ range, of }) => !headKeys.includes(of) && range.start < fact.range.end && fact.range.start < range.end)
  const [inner] = around.sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start))
  if (inner) inner.facts.push(fact)
  else if (texts.at(-1)?.of === 'rest') texts.at(-1)?.facts.push(fact)
  else texts.push({ of: 'rest', words: '', range: section.range, facts: [fact] })
}

/** A heading, or of what begins without one its first line. */
function firstLineOf(page: Page, node: Nodes): Range {
  const { start, end } = rangeOf(node)
  const line = page.text.indexOf('\n', start)
  return { start, end: headingsOf(page.tree).some((heading) => heading.node === node) || line < 0 ? end : Math.min(end, line) }
}

function ownerOf(sections: readonly Section[]): (offset: number) => Section | undefined {
  const parts = sections.flatMap((section) => [...section.nodes, ...section.notes].map((node) => ({ section, ...rangeOf(node) })))
  return (offset) => parts.find(({ start, end }) => start <= offset && offset < end)?.section
}
