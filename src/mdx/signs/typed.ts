/// <reference types="mdast-util-mdx" />
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Nodes, Text } from 'mdast'
import { visit } from '../nodes.ts'
import { type Page, rangeOf } from '../page.ts'

/** What stands in place of all that is no text: signs that Markdown read, code, tags, escapes and entities. No page holds it. */
export const mask = '\0'

/** A paragraph, heading or cell as its source has it, letter by letter, with only that left which readers see as it was typed. */
export interface Typed {
  block: Nodes
  /** The offset of its first letter in the file. */
  start: number
  text: string
}

const holders = ['paragraph', 'heading', 'tableCell'] as const satisfies readonly Nodes['type'][]
const escape = /\\[!-/:-@[-`{-~]/g
const entity = /&(#?\w{1,40});/g

/** Every block of words in a page, as typed. */
export function typedIn({ tree, text }: Pick<Page, 'tree' | 'text'>): Typed[] {
  const found: Typed[] = []
  visit(tree, (node) => {
    if (!holders.some((type) => type === node.type) && !holdsWords(node)) return
    const { start, end } = rangeOf(node)
    const letters = Array<string>(end - start).fill(mask)
    for (const part of textsIn(node)) {
      const from = rangeOf(part).start
      for (const [index, letter] of [...lettersOf(part, text)].entries()) letters[from - start + index] = letter
    }
    found.push({ block: node, start, text: letters.join('') })
  })
  return found
}

/** Whether words stand in a tag without a paragraph around them, as in a card on one line. */
function holdsWords(node: Nodes): boolean {
  return node.type === 'mdxJsxFlowElement' && node.children.some(({ type }) => (type as string) === 'text')
}

function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node]
  return 'children' in node ? node.children.flatMap(textsIn) : []
}

/** The source of a text, UTF-16 unit by unit, with what became another letter masked. */
function lettersOf(node: Text, source: string): string[] {
  const { start, end } = rangeOf(node)
  const masked = (match: string): string => mask.repeat(match.length)
  // An entity that stands for nothing is shown as it is.
  return source.slice(start, end).replace(escape, masked).replace(entity, (match, name: string) => (name.startsWith('#') || decodeNamedCharacterReference(name) !== false ? masked(match) : match)).split('\n').map((line, index) => (index === 0 ? line : withoutQuoteMarks(line))).join('\n').split('')
}

/** A line of a quote begins with signs that belong to the quote. */
function withoutQuoteMarks(line: string): string {
  const [lead = ''] = /^[ \t>]*/.exec(line) ?? []
  return mask.repeat(lead.length) + line.slice(lead.length)
}
