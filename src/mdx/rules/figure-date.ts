import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { textOf } from '../links.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'
import { components, type ComponentWords } from '../vocabulary.ts'

export const figureDate: PageRule = {
  what: 'A percentage, a price or a large number has a date near it: in its paragraph, its list, beside its table, or in a note it points to.',
  why: 'Figures go stale without anybody noticing. One with a date tells its age.',
  wrong: 'Pools hold 34 % of all staked ETH.',
  right: 'In March 2026, pools held 34 % of all staked ETH.',
  excusable: true,
  check,
}

/** A percentage, an amount of money, or a count of a thousand and more. Amounts such as 32 ETH belong to the protocol and stay. */
const figure = /(?<![\w.,])(?:[$€£]\s?\d+(?:[.,]\d+)*(?:\s?(?:million|billion))?|\d+(?:[.,]\d+)*\s?(?:%|percent\b|USD\b|EUR\b|CHF\b|million\b|billion\b)|\d{1,3}(?:,\d{3})+(?!\d))/u
const date = /\b(?:19\d\d|20[0-3]\d)\b/

function check({ tree, text }: Page): Complaint[] {
  const noted = notesWithDate(tree)
  const complaints: Complaint[] = []
  const visitBlocks = (blocks: readonly Nodes[]): void => {
    for (const [index, block] of blocks.entries()) {
      const inner: readonly Nodes[] = 'children' in block ? block.children : []
      // A tag around blocks (a card, a list of terms) is looked into; a list or table is one thing with one date.
      if (block.type === 'mdxJsxFlowElement' || block.type === 'root') visitBlocks(inner)
      else if (block.type === 'footnoteDefinition' || block.type === 'heading' || block.type === 'code' || isDated(block)) continue
      // A table is dated by the words before or after it.
      else if (block.type === 'table' && [blocks[index - 1], blocks[index + 1]].some((beside) => beside !== undefined && isDated(beside))) continue
      else complaints.push(...partsOf(block).flatMap(complaintsIn))
    }
  }
  const isDated = (block: Nodes): boolean => {
    if (date.test(toString(block))) return true
    let found = false
    visit(block, 'footnoteReference', (node) => void (found ||= noted.has(node.identifier)))
    return found
  }
  const complaintsIn = (block: Nodes): Complaint[] => {
    const found: Complaint[] = []
    visit(block, 'text', (node) => {
      const { start, end } = rangeOf(node)
      const match = figure.exec(text.slice(start, end))
      if (match) found.push(complaintOf(match[0], { start: start + match.index, end: start + match.index + match[0].length }))
    })
    return found.slice(0, 1)
  }
  visitBlocks([tree])
  return [...complaints, ...complaintsOfAttributes(tree)]
}

/** Figures in the texts of a tag's attributes, a card's title for one: their date stands in one of them, or in the words between the tags. */
function complaintsOfAttributes(tree: Root): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('name' in node) || node.name === null || !Object.hasOwn(components, node.name)) return
    const { props }: ComponentWords = components[node.name as keyof typeof components]
    const names = Object.keys(props).filter((name) => props[name]?.kind === 'text')
    if (date.test([...names.map((name) => textOf(node, name)), toString(node)].join('\n'))) return
    for (const attribute of node.attributes) {
      const match = attribute.type === 'mdxJsxAttribute' && names.includes(attribute.name) && typeof attribute.value === 'string' ? figure.exec(attribute.value) : null
      if (match) complaints.push(complaintOf(match[0], rangeOf(attribute)))
    }
  })
  return complaints
}

function complaintOf(found: string, range: Complaint['range']): Complaint {
  return { range, severity: 'warning', message: `Unexpected figure "${found}" without a date near it, expected the year it is from; say since when it is so, or point to a note that does.` }
}

/** The parts of a block in which figures stand by themselves: the paragraphs of a list or quote, the rows of a table. */
function partsOf(block: Nodes): readonly Nodes[] {
  if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote') return block.children.flatMap(partsOf)
  return block.type === 'table' ? block.children : [block]
}

/** The identifiers of the footnotes that give a year. */
function notesWithDate(tree: Root): Set<string> {
  const dated = new Set<string>()
  visit(tree, 'footnoteDefinition', (node) => void (date.test(toString(node)) && dated.add(node.identifier)))
  return dated
}
