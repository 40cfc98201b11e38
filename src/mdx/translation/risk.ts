/// <reference types="mdast-util-mdx" />
import type { Nodes } from 'mdast'
import { isAddress, textOf } from '../links.ts'
import type { Section } from '../sections.ts'
import { betweenWords, moneyUnits, numberWords, riskPhrases, riskWords } from './risk-words.ts'

/** Parts of a line: their words are one text. */
const inline = ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'mdxJsxTextElement']
const currencies = ['$', '€', '£', '¥']

/**
 * Whether an English section tells of loss, danger or money: a share in per cent, an amount of ETH or money, a warning, or a word of these.
 * Where its translation is behind, English then stands below it. Rather once too often: what is told too often is read twice, what is missed may cost a stake.
 * `words` are those of the front matter, where the section is the first.
 */
export function isAboutRiskOrMoney({ nodes, notes }: Pick<Section, 'nodes' | 'notes'>, words: readonly string[] = []): boolean {
  const all: Nodes[] = [...nodes, ...notes]
  return all.some(holdsWarning) || tellsOfRiskOrMoney([...words, ...all.map(wordsIn)].join('\n'))
}

/** The same of a text. */
export function tellsOfRiskOrMoney(text: string): boolean {
  // Character after character, so that no text takes long: numbers, words, and signs of their own.
  const tokens = text.match(/\p{N}[\p{N}.,]*|[\p{L}\p{M}]+|[%‰$€£¥]/gu) ?? []
  const small = tokens.map((token) => token.toLowerCase())
  return small.some((word, at) => riskWords.has(word) || riskPhrases.some((phrase) => phrase.every((part, index) => small[at + index] === part)) || isFigure(tokens, small, at))
}

/** Whether a token begins, or is, a figure of money or a share. */
function isFigure(tokens: readonly string[], small: readonly string[], at: number): boolean {
  const token = small[at] ?? ''
  const isNumber = /^\p{N}/u.test(token)
  if (currencies.includes(token)) return /^\p{N}/u.test(small[at + 1] ?? '')
  if (!isNumber && !numberWords.has(token)) return moneyUnits.has(token) && /^\p{N}/u.test(small[at + 1] ?? '')
  let next = at + 1
  // No number is followed by more words of its own than these.
  while (next < at + 6 && (betweenWords.has(small[next] ?? '') || numberWords.has(small[next] ?? '') || /^\p{N}/u.test(small[next] ?? ''))) next++
  const [unit, after] = [tokens[next] ?? '', small[next + 1] ?? '']
  return unit === '%' || unit === '‰' || currencies.includes(unit) || /^\p{L}{0,6}ETH$/u.test(unit) || moneyUnits.has(unit.toLowerCase()) || (unit.toLowerCase() === 'per' && (after === 'cent' || after === 'mille'))
}

/** Whether a box in a node warns. */
function holdsWarning(node: Nodes): boolean {
  if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && (['warning', 'error'].includes(textOf(node, 'variant')) || node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'isWarning'))) return true
  return 'children' in node && node.children.some(holdsWarning)
}

/** Everything in a node that a reader reads, attributes too. */
function wordsIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'break') return '\n'
  const attributes = 'attributes' in node ? node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && !isAddress(node.name, attribute.name) ? [attribute.value] : [])) : []
  const children = 'children' in node ? node.children.map(wordsIn).join(inline.includes(node.type) ? '' : '\n') : ''
  return [...attributes, children].join('\n')
}
