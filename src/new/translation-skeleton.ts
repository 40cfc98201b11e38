/// <reference types="mdast-util-mdx" />
import type { FootnoteDefinition, Nodes } from 'mdast'
import type { FrontMatter } from '../mdx/front-matter-schema.ts'
import { textOf } from '../mdx/links.ts'
import { type Page, rangeOf } from '../mdx/page.ts'
import { type Section, sectionsOf } from '../mdx/sections.ts'
import { isDrawn } from '../mdx/translation/english-below.ts'

/** The frame of a translated page: front matter, each heading with its id, what is drawn from data, and the notes. Where words belong it says TODO, below the English ones as a comment. */
export function pageSkeleton(page: Page, frontMatter: FrontMatter): string {
  const sections = sectionsOf(page)
  const notes = sections.flatMap((section) => section.notes).sort((a, b) => rangeOf(a).start - rangeOf(b).start)
  const parts = [...sections.flatMap((section) => sectionSkeleton(page, section)), ...notes.flatMap((note) => [comment(sourceOf(page, note)), `${labelOf(page, note)}: TODO`])]
  return `---\n${headSkeleton(frontMatter).join('\n')}\n---\n\n${parts.join('\n\n')}\n`
}

/** The keys that a translation has, each below its English words. The values are as long as the schema asks. */
function headSkeleton({ title, description, alt, summaryPoints }: FrontMatter): string[] {
  return [
    `# ${title}`, 'title: "TODO: the title"',
    `# ${description}`, 'description: "TODO: what the page is about"',
    ...(alt === undefined ? [] : [`# ${alt}`, 'alt: "TODO: what the picture shows"']),
    ...(summaryPoints === undefined ? [] : ['summaryPoints:', ...summaryPoints.flatMap((point, index) => [`  # ${point}`, `  - "TODO: point ${index + 1}"`])]),
  ]
}

function sectionSkeleton(page: Page, section: Section): string[] {
  const { id, kind, level, nodes, notes } = section
  const english = nodes.length === 0 ? [] : [comment(nodes.map((node) => sourceOf(page, node)).join('\n\n'))]
  const marks = notes.map((note) => labelOf(page, note)).join('')
  const drawn = nodes.filter(isDrawn).map((node) => sourceOf(page, node))
  const [first, ...rest] = nodes
  if (kind === 'term' && first?.type === 'mdxJsxFlowElement') return [...english, `<Term id="${id}" name="TODO ${textOf(first, 'name')}" subject="${textOf(first, 'subject')}">\nTODO${marks}\n</Term>`, ...(rest.length > drawn.length ? ['TODO'] : []), ...drawn]
  const words = (kind === 'heading' ? rest : nodes).length > drawn.length || marks !== '' ? [`TODO${marks}`] : []
  return [...(kind === 'heading' ? [`${'#'.repeat(level)} TODO {#${id}}`] : []), ...english, ...words, ...drawn]
}

function sourceOf({ text }: Page, node: Nodes): string {
  return text.slice(rangeOf(node).start, rangeOf(node).end)
}

/** `[^label]` as the page writes it. */
function labelOf(page: Page, note: FootnoteDefinition): string {
  const source = sourceOf(page, note)
  return source.slice(0, source.indexOf(']:') + 1)
}

/** A comment around English words, which hold none of its ends any more. It begins with a word of its own: what begins with "except" would ask for an exception. */
function comment(english: string): string {
  return `<!-- English:\n\n${english.replaceAll('-->', '-- >')}\n\n-->`
}
