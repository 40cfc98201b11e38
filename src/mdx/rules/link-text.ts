import type { Definition, Nodes, Text } from 'mdast'
import type { Complaint } from '../../diagnostics.ts'
import { faultOfLinkWords } from '../../words/link-words.ts'
import { guesses, type nearest } from '../../nearest.ts'
import { hasWords } from '../has-words.ts'
import { isLink, targetOf, textOf } from '../links.ts'
import { visit } from '../nodes.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'
import { wordsOf } from '../texts.ts'

export const linkText: PageRule = {
  what: 'A link has words that say where it leads. A host, email address or account in its words or title is the one it leads to. No link is inside another, and each note and reference has the line that says where it leads.',
  why: 'A link without words cannot be seen, and a screen reader has nothing to read out. Words that name one host and lead to another are how readers get robbed.',
  wrong: '[](/staking)',
  right: '[Why stake](/staking)',
  check,
}

function check({ tree, text }: Page): Complaint[] {
  const complaints: Complaint[] = []
  const targets = new Map<string, Definition>()
  visit(tree, 'definition', (definition) => void (targets.has(definition.identifier) || targets.set(definition.identifier, definition)))
  const notes = new Set<string>()
  visit(tree, 'footnoteDefinition', ({ identifier }) => void notes.add(identifier))
  const guess = guesses()
  visit(tree, (node) => {
    if (node.type === 'text') complaints.push(...leftOver(node, text, notes, guess))
    if (!isLink(node)) return
    const say = (message: string): unknown => complaints.push({ range: rangeOf(node), message })
    if (!hasWords(node)) say('Unexpected link without words, expected words that say where it leads; write them between the brackets.')
    const { url, title } = targetOf(node, targets)
    const fault = [wordsOf(node, text).text, title, ...titlesIn(node)].map((words) => faultOfLinkWords(words, url)).find(Boolean)
    if (fault) say(`${fault}.`)
    if (holdsLink(node)) say('Unexpected link in a link, expected words; browsers split the two. Close the outer link first.')
  })
  return complaints
}

/** Brackets that were meant as a link or a note, and are shown as they stand because nothing defines where they lead. */
function leftOver(node: Text, text: string, notes: ReadonlySet<string>, guess: typeof nearest): Complaint[] {
  const { start, end } = rangeOf(node)
  const written = text.slice(start, end)
  const meant = (brackets: string): string | undefined => {
    const [, label] = /^\[\^([^\s\]]+)\]$/.exec(brackets) ?? []
    return label === undefined ? undefined : guess(label.toLowerCase(), notes, 2)
  }
  return [...written.matchAll(/(?<!\\)\[\^[^\]\n]{1,200}\]|(?<=(?<!\\)\[[^[\]\n]{1,200}\])(?:\[[^[\]\n]*\]|\([^()\s]*\))/g)].map((match): Complaint => {
    const range = { start: start + match.index, end: start + match.index + match[0].length }
    const near = meant(match[0])
    if (near !== undefined) return { range, about: `[^${near}]`, message: `Unexpected ${JSON.stringify(match[0].slice(0, 60))} that leads nowhere, expected the mark of a note that is there; did you mean \`[^${near}]\`?` }
    return { range, message: faultOf(match[0], written.slice(0, match.index)) }
  })
}

function faultOf(brackets: string, before: string): string {
  const shown = JSON.stringify(brackets.slice(0, 60))
  if (/^\[\^.*\s/.test(brackets)) return `Unexpected space in the name of a note ${shown}, expected none; write \`${brackets.replace(/\s+/g, '').slice(0, 40)}\`, here and on the line with its words.`
  // Empty brackets stand for the words before them.
  const name = brackets.startsWith('(') ? '[1]' : /^\[\s*\]$/.test(brackets) ? before.slice(before.lastIndexOf('[')) : brackets
  return `Unexpected ${shown} that leads nowhere, expected a line that says where: \`${name.slice(0, 40)}: …\`; add it, or remove the brackets.`
}

function holdsLink(node: Nodes): boolean {
  return 'children' in node && node.children.some((child) => isLink(child) || child.type === 'footnoteReference' || holdsLink(child))
}

/** What a pointer over a part of a link shows, or a program reads aloud. */
function titlesIn(node: Nodes): string[] {
  return 'children' in node ? node.children.flatMap((child) => [textOf(child, 'title'), ...titlesIn(child)]).filter(Boolean) : []
}
