import type { Definition, Nodes } from 'mdast'
import { visit } from './nodes.ts'
import type { Range } from '../diagnostics.ts'
import { type Page, rangeOf } from './page.ts'
import { components, type ComponentWords, linkComponents } from './vocabulary.ts'

/** Every link of a page, in its front matter, in Markdown, as a tag or as a component, with its place: of a tag, that of its address. */
export function linksOf({ tree, head }: Page): { url: string; range: Range }[] {
  const links: { url: string; range: Range }[] = (head.frontMatter?.related ?? []).map((url) => ({ url, range: head.rangeOf('related') }))
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, range: rangeOf(node) })
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && isAddress(node.name, attribute.name) && typeof attribute.value === 'string') links.push({ url: attribute.value, range: rangeOf(attribute) })
    }
  })
  return links
}

/** Whether an attribute of a tag says where a link leads. Whatever tag has it, `href` does. */
export function isAddress(tag: string | null, attribute: string): boolean {
  if (attribute === 'href') return true
  if (tag === null || !Object.hasOwn(components, tag)) return false
  const { props }: ComponentWords = components[tag as keyof typeof components]
  return Object.hasOwn(props, attribute) && props[attribute]?.kind === 'address'
}

/** Whether a node is a link, with its words in it. */
export function isLink(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference' || ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && (node.name === 'a' || linkComponents.includes(node.name ?? '')))
}

/** Where a link leads, and what a pointer over it shows: empty texts where it does not say. `targets` are the definitions of the page, by identifier. */
export function targetOf(node: Nodes, targets: ReadonlyMap<string, Definition>): { url: string; title: string } {
  const target = node.type === 'linkReference' ? targets.get(node.identifier) : node
  if (target?.type === 'link' || target?.type === 'definition') return { url: target.url, title: target.title ?? '' }
  const address = 'attributes' in node ? node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && isAddress(node.name, attribute.name)) : undefined
  return { url: typeof address?.value === 'string' ? address.value : '', title: textOf(node, 'title') }
}

/** The text of an attribute of a tag; empty where it has none. */
export function textOf(node: Nodes, name: string): string {
  const value = 'attributes' in node ? node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)?.value : undefined
  return typeof value === 'string' ? value : ''
}
