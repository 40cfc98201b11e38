import { toString } from 'mdast-util-to-string'
import type { Nodes, Text } from 'mdast'
import { visit } from '../nodes.ts'
import type { Complaint } from '../../diagnostics.ts'
import { boughtPartOf } from '../../registry/lookalike.ts'
import { hasWords } from '../has-words.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'

export const linkText: PageRule = {
  what: 'A link has words that say where it leads; a host among them is the one it leads to, no link stands in another, and each note and reference has the line that says where it leads.',
  why: 'A link without words cannot be seen, and a screen reader has nothing to read. Words that name one host and lead to another are how readers get robbed.',
  wrong: '[](/staking)',
  right: '[Why stake](/staking)',
  check,
}

/** What a reader takes for an address: a host with its scheme, or one that stands as the only word. */
const host = /(?:^\s*|https?:\/\/|\bwww\.)((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:\s*$|[/:?#])/giu

function check({ tree, text }: Page): Complaint[] {
  const complaints: Complaint[] = []
  const targets = new Map<string, string>()
  visit(tree, 'definition', ({ identifier, url }) => void (targets.has(identifier) || targets.set(identifier, url)))
  visit(tree, (node) => {
    if (node.type === 'text') complaints.push(...leftOver(node, text))
    if (!isLink(node)) return
    const say = (message: string): unknown => complaints.push({ range: rangeOf(node), message })
    if (!hasWords(node)) say('Unexpected link without words, expected words that say where it leads; write them between the brackets.')
    const url = node.type === 'link' ? node.url : node.type === 'linkReference' ? (targets.get(node.identifier) ?? '') : hrefOf(node)
    const other = hostsIn(toString(node)).find((named) => boughtPartOf(named) !== boughtPartOf(hostOf(url)) && !isFileOf(named, url))
    if (other) say(`Unexpected host "${other.slice(0, 80)}" in the words of a link to ${JSON.stringify(url.slice(0, 80))}, expected the host it leads to; name that one, or use other words.`)
    if (holdsLink(node)) say('Unexpected link in a link, expected words; browsers tear the two apart. End the outer link first.')
  })
  return complaints
}

/** Brackets that were meant as a link or a note, and are shown as they stand because nothing defines where they lead. */
function leftOver(node: Text, text: string): Complaint[] {
  const { start, end } = rangeOf(node)
  return [...text.slice(start, end).matchAll(/(?<!\\)\[\^[^\]\s]+\]|(?<=(?<!\\)\[[^[\]\n]{1,200}\])(?:\[[^[\]\n]*\]|\([^()\s]*\))/g)].map((match) => ({
    range: { start: start + match.index, end: start + match.index + match[0].length },
    message: `Unexpected ${JSON.stringify(match[0].slice(0, 60))} that leads nowhere, expected a line that says where: \`${match[0].startsWith('(') ? '[1]' : match[0].slice(0, 40)}: …\`; add it, or take the brackets away.`,
  }))
}

function isLink(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference' || ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'a')
}

function holdsLink(node: Nodes): boolean {
  return 'children' in node && node.children.some((child) => isLink(child) || child.type === 'footnoteReference' || holdsLink(child))
}

function hostsIn(words: string): string[] {
  return [...words.matchAll(host)].map((match) => (match[1] ?? '').toLowerCase())
}

function hostOf(url: string): string {
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : ''
}

/** Whether what looks like a host is the name of the file of this site that the link leads to: "pools.json". */
function isFileOf(named: string, url: string): boolean {
  return url.startsWith('/') && url.toLowerCase().endsWith(`/${named}`)
}

function hrefOf(node: Nodes): string {
  const value = 'attributes' in node ? node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'href')?.value : undefined
  return typeof value === 'string' ? value : ''
}
