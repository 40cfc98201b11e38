import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { textOf } from '../links.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'
import { components, type ComponentWords } from '../vocabulary.ts'

export const figureDate: PageRule = {
  what: 'A percentage, a price or a large number has a date near it: in its paragraph or list, beside its table, or in a note it points to.',
  why: 'Figures go stale unnoticed. A date shows how old they are.',
  wrong: 'Pools hold 34% of all staked ETH.',
  right: 'In March 2026, pools held 34% of all staked ETH.',
  excusable: true,
  check,
}

/** A percentage, an amount of money, or a count of a thousand and more, in the digits and signs of any language. Amounts such as 32 ETH belong to the protocol and stay. */
const figure = /(?<![\w.,\p{Nd}])(?:\p{Sc}\s?\p{Nd}+(?:[.,\u066b]\p{Nd}+)*(?:\s?(?:million|billion))?|[%\u066a\uff05\ufe6a\u2030]\s?\p{Nd}+(?:[.,\u066b]\p{Nd}+)*|\p{Nd}+(?:[.,\u066b]\p{Nd}+)*\s?(?:[%\u066a\uff05\ufe6a\u2030]|\p{Sc}|(?:percent|USD|EUR|CHF|million|billion)\b)|\d{1,3}(?:,\d{3})+(?!\d))/gu
const year = /(?<!\d)(?:19\d\d|20[0-3]\d)(?!\d)/

/** Shares from which on something can be done to the network: they follow from the protocol. */
const thresholds = ['33', '33.3', '33.33', '34', '50', '51', '66', '66.6', '66.66', '66.7', '67']
const comparison = /(?:over|more than|above|at least|less than|under|below|exceeds?|exceeding|than|up to|>)\s?$/i
const ofTheNetwork = /^ (?:or more )?of (?:the |all |its )?(?:network|validators|attesters|nodes|(?:total )?stake|staked ETH)\b/i
const ofVotes = /^ (?:attack|threshold|majority|supermajority|minority|mark)s?\b/i
/** "100% transparent" says "wholly"; "100% of rewards" and "100% APR" say how much. */
const wholly = /^ (?:of the time\b|(?!(?:of|fees?|apr|apy|yields?|returns?|commission|share|collateral|interest|more|less|to)\b)[a-z])/i

/** Whether a figure that stands in a text at `start` to `end` is a way of speaking or a number of the protocol, and so is of no day. */
function isTimeless(text: string, start: number, end: number): boolean {
  const [before, shown, after] = [text.slice(Math.max(0, start - 20), start), text.slice(start, end), text.slice(end, end + 40)]
  if (!/%$/.test(shown)) return false
  const amount = shown.slice(0, -1).trim()
  if (ofVotes.test(after) || (amount === '100' && wholly.test(after))) return true
  return thresholds.includes(amount) && comparison.test(before) && ofTheNetwork.test(after)
}

/** Whether a "$" behind a figure closes a formula, as in "$a^2$", which begins with one that no figure follows. */
function isFormula(text: string, { 0: shown, index }: RegExpExecArray): boolean {
  return shown.endsWith('$') && /(?<![\p{L}\p{N}$])\$(?=[^$\n]{0,100}[\\^_{=])[\p{L}\\{(][^$\n]{0,100}$/u.test(text.slice(Math.max(0, index - 110), index))
}

/** The first figure of a text that is of some day. */
function firstFigureIn(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(figure)].find((one) => !isFormula(text, one) && !isTimeless(text, one.index, one.index + one[0].length))
}

// The zeros of Arabic, Persian, Devanagari, Bengali, Thai and wide digits.
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** A text with the digits of other languages as plain ones. */
function inPlainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = zeros.find((first) => code >= first && code < first + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}

function hasYear(text: string): boolean {
  return year.test(inPlainDigits(text))
}

function check({ tree, text }: Page): Complaint[] {
  const noted = notesWithDate(tree)
  const complaints: Complaint[] = []
  const visitBlocks = (blocks: readonly Nodes[]): void => {
    for (const [index, block] of blocks.entries()) {
      const inner: readonly Nodes[] = 'children' in block ? block.children : []
      // A tag around blocks (a card, a list of terms) is looked into; a list or table is one thing with one date.
      if (block.type === 'mdxJsxFlowElement' || block.type === 'root') visitBlocks(inner)
      else if (block.type === 'footnoteDefinition' || block.type === 'heading' || block.type === 'code' || isDated(block)) continue
      // A list is dated by the sentence or line that opens it, a table by the words before or after it.
      else if (block.type === 'list' && opens(blocks[index - 1])) continue
      else if (block.type === 'table' && [blocks[index - 1], blocks[index + 1]].some((beside) => beside !== undefined && isDated(beside))) continue
      else complaints.push(...partsOf(block).flatMap(complaintsIn))
    }
  }
  const isDated = (block: Nodes): boolean => {
    if (hasYear(toString(block))) return true
    let found = false
    visit(block, 'footnoteReference', (node) => void (found ||= noted.has(node.identifier)))
    return found
  }
  const complaintsIn = (block: Nodes): Complaint[] => {
    const found: Complaint[] = []
    visit(block, 'text', (node) => {
      const { start, end } = rangeOf(node)
      const match = firstFigureIn(text.slice(start, end))
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
    if (hasYear([...names.map((name) => textOf(node, name)), toString(node)].join('\n'))) return
    for (const attribute of node.attributes) {
      const match = attribute.type === 'mdxJsxAttribute' && names.includes(attribute.name) && typeof attribute.value === 'string' ? firstFigureIn(attribute.value) : undefined
      if (match) complaints.push(complaintOf(match[0], rangeOf(attribute)))
    }
  })
  return complaints
}

/** Whether what stands before a list opens it with a date: in its last sentence or line. */
function opens(block: Nodes | undefined): boolean {
  return block?.type === 'paragraph' && hasYear(toString(block).trim().split(/\n|(?<=[.!?])\s/).at(-1) ?? '')
}

function complaintOf(found: string, range: Complaint['range']): Complaint {
  return { range, severity: 'warning', message: `Unexpected figure "${found}" without a date near it, expected the year it is from; say when it was true, or point to a note that does.` }
}

/** The parts of a block in which figures stand by themselves: the paragraphs of a list or quote, the rows of a table. */
function partsOf(block: Nodes): readonly Nodes[] {
  if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote') return block.children.flatMap(partsOf)
  return block.type === 'table' ? block.children : [block]
}

/** The identifiers of the footnotes that give a year. */
function notesWithDate(tree: Root): Set<string> {
  const dated = new Set<string>()
  visit(tree, 'footnoteDefinition', (node) => void (hasYear(toString(node)) && dated.add(node.identifier)))
  return dated
}
