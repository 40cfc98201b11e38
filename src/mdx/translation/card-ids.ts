/// <reference types="mdast-util-mdx" />
import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { idOfTitle } from '../anchors.ts'
import { withEmoji } from '../emoji.ts'
import { visit } from '../nodes.ts'
import { titledCards } from '../vocabulary.ts'

type Card = MdxJsxFlowElement | MdxJsxTextElement

/**
 * Gives the cards of a translated section the anchors of the English ones, so that a link to one leads to it in every language. The cards are changed where they
 * stand: `own` is a copy. Where the two have not as many cards, each keeps its own.
 */
export function giveCardIds(own: readonly RootContent[], english: readonly RootContent[]): void {
  const [mine, theirs] = [cardsOf(own), cardsOf(english)]
  if (mine.length !== theirs.length) return
  mine.forEach((card, index) => {
    const id = anchorOf(theirs[index] as Card)
    if (id !== undefined) card.attributes = [...card.attributes.filter((one) => one.type !== 'mdxJsxAttribute' || one.name !== 'id'), { type: 'mdxJsxAttribute', name: 'id', value: id }]
  })
}

function cardsOf(blocks: readonly RootContent[]): Card[] {
  const cards: Card[] = []
  visit({ type: 'root', children: [...blocks] } satisfies Root, (node) => {
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && titledCards.includes(node.name ?? '')) cards.push(node)
  })
  return cards
}

function anchorOf(card: Card): string | undefined {
  const valueOf = (name: string) => card.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value
  const [id, title] = [valueOf('id'), valueOf('title')]
  if (typeof id === 'string') return id
  return typeof title === 'string' ? idOfTitle(withEmoji(title)) : undefined
}
