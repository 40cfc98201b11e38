/// <reference types="mdast-util-mdx" />
import type { Nodes } from 'mdast'
import { type Lang, originalOf } from '../../languages.ts'
import { hostsIn } from '../../words/hosts.ts'
import { headingsOf } from '../headings.ts'
import { linksOf } from '../links.ts'
import { type Page, rangeOf } from '../page.ts'
import { hashOfSection, type Section, sectionsOf } from '../sections.ts'
import { type PageText, textsOf } from '../texts.ts'
import { components } from '../vocabulary.ts'
import type { SectionDigest } from './digest-schema.ts'
import { figuresIn } from './figures.ts'
import { headWordsOf } from './head-words.ts'

/** The digest of every section of a page, in order. It follows from the page alone. */
export function digestOf(page: Page): SectionDigest[] {
  const { lang } = originalOf(page.file)
  const sections = sectionsOf(page)
  const words = page.head.frontMatter ? headWordsOf(page.head.frontMatter) : []
  const texts = new Map<Section, PageText[]>(sections.map((section) => [section, []]))
  const owner = ownerOf(sections)
  for (const text of textsOf(page)) {
    if (text.of === 'id' || text.of === 'label' || (text.of === 'frontMatter' && !headWords.includes(text.name ?? '')) || text.name === 'Term.also' || (text.of === 'attribute' && !isWords(text.name ?? ''))) continue
    const section = text.of === 'frontMatter' ? sections[0] : owner(text.rangeOf(0, text.text.length).start)
    if (section) texts.get(section)?.push(text)
  }
  const links = linksOf(page)
  return sections.map((section) => digest(page, section, texts.get(section) ?? [], links.filter(({ range }) => owner(range.start) === section), lang, hashOfSection(section, page.text, words)))
}

/** The keys of front matter that are words. */
const headWords = ['title', 'description', 'alt', 'summaryPoints']

function digest(page: Page, section: Section, texts: readonly PageText[], links: ReturnType<typeof linksOf>, lang: Lang, hash: string): SectionDigest {
  const all = [...section.nodes, ...section.notes]
  const found: Pick<SectionDigest, 'blocks' | 'components' | 'notes' | 'code'> = { blocks: [], components: [], notes: [], code: [] }
  if (section.kind === 'top') for (const key of headWords) for (const line of [page.head.frontMatter?.[key as 'title']].flat()) if (line !== undefined) found.blocks.push({ value: key, range: page.head.rangeOf(key) })
  for (const node of all) walk(node, found)
  const [figures, addresses, hosts] = [[], [], []] as SectionDigest['figures'][]
  for (const text of texts) {
    const at = (start: number, end: number) => text.rangeOf(start, end)
    if (text.of === 'code') continue
    for (const { value, start, end } of figuresIn(text.text, lang)) if (!text.isCode(start, end)) figures?.push({ value, range: at(start, end) })
    for (const match of text.text.matchAll(/0x[0-9a-z]{6,}/giu)) addresses?.push({ value: match[0], range: at(match.index, match.index + match[0].length) })
    for (const { host, shown, index, real } of hostsIn(text.text)) if (real) hosts?.push({ value: host, range: at(index, index + shown.length) })
  }
  const heading = section.nodes[0]
  return {
    id: section.id,
    level: section.level,
    range: heading ? headingRange(page, heading) : { start: 0, end: 3 },
    hash,
    ...found,
    figures: figures ?? [],
    addresses: addresses ?? [],
    hosts: hosts ?? [],
    links: links.map(({ url, range }) => ({ value: url, range })),
    texts: texts.filter(({ of }) => of !== 'code').map((text) => ({ text: text.toRead(), range: text.rangeOf(0, text.text.length), of: text.of === 'attribute' || text.of === 'frontMatter' ? (text.name ?? text.of) : text.of })),
  }
}

/** A heading, or of what begins without one its first line. */
function headingRange(page: Page, node: Nodes): SectionDigest['range'] {
  const { start, end } = rangeOf(node)
  const line = page.text.indexOf('\n', start)
  return { start, end: headingsOf(page.tree).some((heading) => heading.node === node) || line < 0 ? end : Math.min(end, line) }
}

function ownerOf(sections: readonly Section[]): (offset: number) => Section | undefined {
  const parts = sections.flatMap((section) => [...section.nodes, ...section.notes].map((node) => ({ section, ...rangeOf(node) })))
  return (offset) => parts.find(({ start, end }) => start <= offset && offset < end)?.section
}

const textBlocks = ['paragraph', 'blockquote', 'listItem', 'thematicBreak', 'code', 'html']

/** Blocks by their kinds, components by their attributes, marks of notes, and code, in reading order. */
function walk(node: Nodes, found: Pick<SectionDigest, 'blocks' | 'components' | 'notes' | 'code'>): void {
  const range = rangeOf(node)
  if (node.type === 'footnoteReference') found.notes.push({ value: `[^${node.identifier}]`, range })
  else if (node.type === 'footnoteDefinition') found.notes.push({ value: `[^${node.identifier}]:`, range: { start: range.start, end: range.start + node.identifier.length + 4 } })
  else if (node.type === 'inlineCode' || node.type === 'code') found.code.push({ value: node.value, range })
  if (textBlocks.includes(node.type)) found.blocks.push({ value: node.type, range })
  else if (node.type === 'list') found.blocks.push({ value: `${node.ordered ? 'ordered list' : 'list'} of ${node.children.length}`, range })
  else if (node.type === 'table') found.blocks.push({ value: `table of ${node.children.length} rows and ${node.children[0]?.children.length ?? 0} columns`, range })
  else if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== null) {
    if (node.type === 'mdxJsxFlowElement') found.blocks.push({ value: `<${node.name}>`, range: tagRange(node) })
    found.components.push({ value: tagOf(node), range: tagRange(node) })
  }
  if ('children' in node) for (const child of node.children) walk(child, found)
}

type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

const tagRange = (node: Tag): SectionDigest['range'] => ({ start: rangeOf(node).start, end: rangeOf(node).start + (node.name?.length ?? 0) + 1 })

/** A tag with its attributes; those that are words only by their names, and those of a term that a language has of its own not at all. */
function tagOf(node: Tag): string {
  const attributes = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return []
    if (node.name === 'Term' && ['id', 'also'].includes(attribute.name)) return []
    // A link is compared among links.
    if (['href', 'to'].includes(attribute.name)) return [attribute.name]
    return [isWords(`${node.name}.${attribute.name}`) ? attribute.name : `${attribute.name}=${JSON.stringify(attribute.value ?? true)}`]
  })
  return `<${[node.name, ...attributes.sort()].join(' ')}>`
}

/** Whether an attribute ("Card.title") is words. */
function isWords(name: string): boolean {
  const [component = '', attribute = ''] = name.split('.')
  const props = Object.hasOwn(components, component) ? (components[component as keyof typeof components].props as Record<string, { kind: string }>) : undefined
  return props ? props[attribute]?.kind === 'text' : ['alt', 'title', 'aria-label', 'ariaLabel', 'label', 'summary'].includes(attribute)
}
