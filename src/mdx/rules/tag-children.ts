import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'
import { components, type ComponentWords } from '../vocabulary.ts'

/** HTML elements that hold nothing. */
const empty = ['br', 'hr']

export const tagChildren: PageRule = {
  what: 'A component holds what it is made for: nothing, words, or certain components.',
  why: 'What stands in the wrong place would be lost or would break the layout.',
  wrong: '<CardGrid>Words.</CardGrid>',
  right: '<CardGrid><Card title="A card">Words.</Card></CardGrid>',
  check,
}

function check({ tree }: Page): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    const words: ComponentWords | undefined = node.name !== null && Object.hasOwn(components, node.name) ? components[node.name as keyof typeof components] : undefined
    const children = words?.children ?? (empty.includes(node.name ?? '') ? 'none' : 'prose')
    if (children === 'prose') return
    const allowed = children === 'none' ? [] : children
    for (const child of contentOf(node)) {
      if ('name' in child && child.name !== null && allowed.includes(child.name)) continue
      const expected = allowed.length > 0 ? `only ${allowed.map((name) => `<${name}>`).join(', ')}` : 'nothing'
      const remedy = allowed.length > 0 ? 'wrap or move it' : `close the tag at once: <${node.name} … />`
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
