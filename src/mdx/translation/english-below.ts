/// <reference types="mdast-util-mdx" />
import type { BlockContent, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { textOf } from '../links.ts'
import { components, type ComponentWords, titledCards } from '../vocabulary.ts'
import { wordsOf } from './nodes.ts'

/** Components that draw what they know, in the language of the page: nothing of what an author wrote is in them. An emoji is of the words beside it. */
export function isDrawn(node: Nodes): boolean {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false
  const { name } = node
  if (name === null || !Object.hasOwn(components, name) || ['Emoji', 'AlertEmoji'].includes(name)) return false
  const { children }: ComponentWords = components[name as keyof typeof components]
  return children === 'none'
}

/**
 * English blocks as they stand below their translation. Whatever a page can have once stays with the translation: headings (a line of their words is left),
 * ids, and what is drawn from data. Cards become plain text: their titles are headings and ids. To be called with copies; it changes them.
 */
export function asBelow(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap(unravelled).flatMap((block): RootContent[] => {
    if (isDrawn(block)) return []
    if (block.type === 'heading') return [bold(wordsOf(block))]
    if (block.type === 'mdxJsxFlowElement' && block.name === 'CardGrid') return asBelow(block.children)
    if (block.type === 'mdxJsxFlowElement' && titledCards.includes(block.name ?? '')) return asText(block)
    if ('attributes' in block) block.attributes = block.attributes.filter((one) => one.type !== 'mdxJsxAttribute' || one.name !== 'id')
    if ('children' in block) block.children = asBelow(block.children) as never
    return [block]
  })
}

/** Tags on a line of their own, which the compiler takes out of the paragraph around them; any other block as it is. */
function unravelled(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph') return [block]
  const written = block.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const tags = written.flatMap((child): MdxJsxFlowElement[] => (child.type === 'mdxJsxTextElement' ? [{ ...child, type: 'mdxJsxFlowElement', children: child.children as unknown as BlockContent[] } as MdxJsxFlowElement] : []))
  return tags.length > 0 && tags.length === written.length ? tags : [block]
}

/** A card as plain text: its title in bold, the words of its attributes, then what is in it. */
function asText(card: MdxJsxFlowElement): RootContent[] {
  const lines = ['description', 'contentPreview'].map((name) => textOf(card, name)).filter((text) => text !== '')
  // What stands on the line of a tag has no paragraph around it.
  const isLoose = (card.children as RootContent[]).some(({ type }) => type === 'text')
  const inner = asBelow(card.children)
  return [bold([{ type: 'text', value: textOf(card, 'title') }]), ...lines.map((value) => paragraph([{ type: 'text', value }])), ...(isLoose ? [paragraph(inner as PhrasingContent[])] : inner)]
}

function bold(children: PhrasingContent[]): RootContent {
  return paragraph([{ type: 'strong', children }])
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

/** Lines of front matter as they stand below a page's top: what it is about, then the points in short. */
export function pointsOf(description: string, points: readonly string[]): BlockContent[] {
  const line = (value: string): Paragraph => paragraph([{ type: 'text', value }])
  return [line(description), ...(points.length === 0 ? [] : [{ type: 'list' as const, ordered: false, spread: false, children: points.map((point) => ({ type: 'listItem' as const, spread: false, children: [line(point)] })) }])]
}
