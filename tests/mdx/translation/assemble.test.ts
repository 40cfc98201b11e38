import { existsSync, readFileSync } from 'node:fs'
import type { Emphasis, Heading, Nodes, Root } from 'mdast'
import { join } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { idsOf } from '../../../src/mdx/anchors.ts'
import { visit } from '../../../src/mdx/nodes.ts'
import { assemble } from '../../../src/mdx/translation/assemble.ts'
import { stateOf } from '../../../src/mdx/translation/state.ts'
import { filesBelow, root } from '../../files.ts'
import { englishFile, ownFile, pageOf, stampsFrom } from './read.ts'

const folder = 'tests/fixtures/translation/assemble'
const cases = [...new Set(filesBelow(folder).map((file) => file.split('/')[0] ?? ''))]

interface ToMarkdown {
  containerPhrasing(node: Nodes, info: object): string
}
/** A tree as text, for people who compare it: ids, and what is marked as English, are in it. */
const writer = unified().use(remarkStringify, {
  rule: '-', bullet: '-',
  handlers: {
    headingId: ({ value }: { value: string }) => `{#${value}}`,
    heading: (node: Heading, _parent: unknown, state: ToMarkdown, info: object) => `${'#'.repeat(node.depth)} ${node.data?.hProperties?.lang === 'en' ? '(in English) ' : ''}${state.containerPhrasing(node, info)}`,
    emphasis: (node: Emphasis, _parent: unknown, state: ToMarkdown, info: object) => (node.data?.hName === 'span' ? `(in English: ${state.containerPhrasing(node, info)})` : `*${state.containerPhrasing(node, info)}*`),
  } as never,
}).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx)

/** Puts the pages of a case together. `was.mdx` is English as it was translated, and `differs.txt` names the sections in which a fact is another. */
function put(name: string) {
  const read = (file: string) => (existsSync(join(root, folder, name, file)) ? readFileSync(join(root, folder, name, file), 'utf8') : undefined)
  const english = pageOf(englishFile, read('english.mdx') ?? '')
  const own = pageOf(ownFile, read('own.mdx') ?? '')
  const was = pageOf(englishFile, read('was.mdx') ?? read('english.mdx') ?? '')
  const differs = (read('differs.txt') ?? '').split('\n').map((line) => line.trim()).filter(Boolean)
  const before = JSON.stringify([english.tree, own.tree])
  const asked: string[] = []
  const assembled = assemble({ english, own, state: stateOf(english, own, stampsFrom(was, '2026-11-26')), agrees: (id) => asked.push(id) > 0 && !differs.includes(id || 'top') })
  expect(JSON.stringify([english.tree, own.tree])).toBe(before)
  return { ...assembled, english, own, asked }
}

function nodesOf(tree: Root): Nodes[] {
  const nodes: Nodes[] = []
  visit(tree, (node) => void nodes.push(node))
  return nodes
}

it('there are cases', () => expect(cases.length).toBeGreaterThan(12))

describe.each(cases)('a translated page: %s', (name) => {
  const { tree, head, sections, english, own, asked } = put(name)
  const nodes = nodesOf(tree)

  it('is put together like this', async () => {
    const shown = [`words of front matter: ${head}`, ...sections.map(({ id, shown: how }) => `${id || 'top'}: ${how}`)].join('\n')
    await expect(`${shown}\n\n${writer.stringify(tree)}`).toMatchFileSnapshot(join(root, folder, name, 'assembled.txt'))
  })

  it('has the sections of English, in its order, each id once', () => {
    expect(sections.map(({ id }) => id)).toEqual(stateOf(english, own).sections.map(({ id }) => id))
    const ids = idsOf({ tree }).map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const wanted = sections.map(({ id }) => id).filter(Boolean)
    expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted)
  })

  it('defines each note that it refers to once, and no other', () => {
    const referred = new Set(nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])))
    const defined = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []))
    expect([...defined].sort()).toEqual([...referred].sort())
    expect(nodes.filter(({ type }) => type === 'definition' || type === 'linkReference')).toEqual([])
  })

  it('has no note above what is up to date, and one above all else', () => {
    const noted = nodes.flatMap((node) => (node.type === 'mdxJsxFlowElement' && node.name === 'BehindNote' ? [node.attributes.map((attribute) => ('name' in attribute ? [attribute.name, attribute.value] : []))] : []))
    expect(noted.map((attributes) => Object.fromEntries(attributes) as object)).toEqual(sections.filter(({ shown }) => shown !== 'translated').map(({ id, shown }) => ({ ...(shown === 'new' ? {} : { since: '2026-11-26' }), section: id, kind: shown })))
  })

  it('shares no node with its pages, and has no places', () => {
    const known = new Set([...nodesOf(english.tree), ...nodesOf(own.tree)])
    expect(nodes.filter((node) => known.has(node) || node.position)).toEqual([])
  })

  it('is asked for agreement only where it is behind', () => {
    const behind = sections.filter(({ shown }) => !['translated', 'new'].includes(shown)).map(({ id }) => id)
    expect(asked).toEqual(behind)
  })
})
