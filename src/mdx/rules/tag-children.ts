import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'
import { hasWords } from '../has-words.ts'
import { elementOf, htmlChildren } from '../html-model.ts'
import { nestingComplaints } from '../nesting.ts'
import { writtenAlert } from '../syntax/alerts.ts'
import { components, type ComponentWords } from '../vocabulary.ts'

/** HTML elements that hold nothing. */
const empty = ['br', 'hr']
/** Components that draw a box around words. */
const boxes = ['Alert', 'InfoBanner', 'ExpandableCard']

export const tagChildren: PageRule = {
  what: 'A component contains what it is made for: nothing, words, or certain components. Tags, lists, tables and headings go where HTML allows them. A component that shows data appears once.',
  why: 'Content in the wrong place would be lost, break the layout, or be split by browsers.',
  wrong: '<CardGrid>Words.</CardGrid>',
  right: '<CardGrid><Card title="A card">Words.</Card></CardGrid>',
  check,
}

function check({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = [...nestingComplaints(tree), ...missingIn(tree), ...repeatedIn(tree)]
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    const words: ComponentWords | undefined = node.name !== null && Object.hasOwn(components, node.name) ? components[node.name as keyof typeof components] : undefined
    const children = words?.children ?? (empty.includes(node.name ?? '') ? 'none' : 'prose')
    if (children === 'prose') return
    const allowed = children === 'none' ? [] : children
    for (const child of contentOf(node)) {
      if ('name' in child && child.name !== null && allowed.includes(child.name)) continue
      const expected = allowed.length > 0 ? `only ${allowed.map((name) => `<${name}>`).join(', ')}` : 'nothing'
      const remedy = allowed.length > 0 ? 'wrap or move it' : `self-close the tag: <${node.name} … />`
      complaints.push({ range: rangeOf(child), message: `Unexpected content in <${node.name}>, expected ${expected}; ${remedy}.` })
    }
  })
  return complaints
}

/** What stands between the tags, without white space, comments and the paragraphs that Markdown puts around lone tags. */
function contentOf(node: MdxJsxFlowElement | MdxJsxTextElement) {
  type Child = (typeof node.children)[number]
  const inner: Child[] = node.children.flatMap((child) => (child.type === 'paragraph' ? (child.children as Child[]) : [child]))
  return inner.filter((child) => child.type !== 'comment' && !(child.type === 'text' && child.value.trim() === ''))
}

/** Elements without what makes them one. */
function missingIn(tree: Root): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('name' in node) || node.name === null || !['details', 'summary', 'figure', 'figcaption', ...boxes].includes(node.name)) return
    const named = (child: Nodes) => elementOf(child)?.name ?? ''
    // A component draws something whether it has words or not; the parts of an alert are as much as is in them.
    const says = (child: Nodes): boolean => hasWords(child) || child.type === 'code' || (/^[A-Z]/.test(named(child)) && !named(child).startsWith('Alert')) || htmlChildren(child).some(says)
    const children = htmlChildren(node)
    const names = children.map(named)
    const { start } = rangeOf(node)
    const say = (message: string) => complaints.push({ range: { start, end: start + 1 + (node.name?.length ?? 0) }, message })
    if ((node.name === 'summary' || node.name === 'figcaption') && !hasWords(node)) say(`Unexpected <${node.name}> without words, expected words that say what is in it; write them between the tags.`)
    // One that Markdown's signs make has a rule of its own.
    if (boxes.includes(node.name) && !writtenAlert(node as Nodes) && !children.some(says)) say(`Unexpected <${node.name}> without words, expected its words; write them between the tags, or remove the tags.`)
    if (node.name === 'details' && !names.includes('summary') && !children.some((child) => child.type === 'paragraph' && htmlChildren(child).some((inner) => named(inner) === 'summary'))) say('Unexpected <details> without <summary>, expected one first; without it browsers show a word of their own.')
    if (node.name === 'figure' && !children.some((child) => named(child) !== 'figcaption' && says(child))) say('Unexpected <figure> without content, expected what the caption is about; write it between the tags, or remove them.')
  })
  return complaints
}

/** Components without content of their own that stand a second time with the same choice: what they show has ids, and each may stand once. */
function repeatedIn(tree: Root): Complaint[] {
  const seen = new Set<string>()
  const complaints: Complaint[] = []
  visit(tree, (node) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name === null || !Object.hasOwn(components, node.name) || node.name === 'Divider') return
    const { props, children }: ComponentWords = components[node.name as keyof typeof components]
    if (children !== 'none' || Object.values(props).some(({ kind }) => kind !== 'choice')) return
    const shown = `<${[node.name, ...node.attributes.map((attribute) => ('name' in attribute ? `${attribute.name}="${String(attribute.value)}"` : ''))].join(' ')} />`
    if (seen.has(shown)) complaints.push({ range: rangeOf(node), message: `Unexpected second ${shown.slice(0, 100)}, expected it once on a page: what it shows has ids. Remove one.` })
    seen.add(shown)
  })
  return complaints
}
