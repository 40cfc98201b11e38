import type { Nodes, Text } from 'mdast'
import type { Complaint } from '../../diagnostics.ts'
import { guesses } from '../../nearest.ts'
import { visit } from '../nodes.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'
import { type WrittenAlert, writtenAlert } from '../syntax/alerts.ts'
import { namesOfBoxes, namesOfQuotes } from '../alert-kinds.ts'

const boxes = Object.keys(namesOfBoxes)
const quotes = Object.keys(namesOfQuotes).map((name) => name.toUpperCase())

export const alert: PageRule = {
  what: `A Markdown alert begins with \`:::\` and one of ${boxes.join(', ')}, and ends with \`:::\`. Or it is a quote whose first line is \`[!\`, one of ${quotes.join(', ')}, and \`]\`.`,
  why: 'Marks that make no alert are shown as typed, and the warning gets lost in the text.',
  wrong: ':::warnin\nNever share your keys.\n:::',
  right: ':::warning\nNever share your keys.\n:::',
  check,
}

function check({ tree, text }: Page): Complaint[] {
  const complaints: Complaint[] = []
  const guess = guesses()
  visit(tree, (node, _, parent) => {
    const range = rangeOf(node)
    if (node.type === 'boxLine') {
      const name = node.name.slice(0, 40)
      complaints.push({ range, message: name ? `Unexpected \`:::${name}\` that is never closed, expected \`${':'.repeat(node.marks)}\` alone on the line after its words; add it.` : 'Unexpected `:::`, expected a line such as `:::note` above it; mark where the alert begins, or remove the colons.' })
    }
    if (node.type === 'quoteMark') complaints.push({ range, message: `Unexpected \`[!${node.name.slice(0, 40)}]\` here, expected it at the start of a quote, \`> [!NOTE]\`; put it there, or write \\[ for a plain bracket.` })
    if (node.type === 'text') complaints.push(...typedIn(node, parent?.type === 'paragraph', text))
    const written = writtenAlert(node)
    if (written) complaints.push(...faultsOf(written, guess), ...emptyIn(node, written))
  })
  return complaints
}

function faultsOf({ form, name, position }: WrittenAlert, guess: ReturnType<typeof guesses>): Complaint[] {
  const names = form === 'box' ? boxes : quotes
  const own = form === 'box' ? name.toLowerCase() : name.toUpperCase()
  if (names.includes(own)) return []
  const near = guess(own, names, 3)
  const written = (one: string) => (form === 'box' ? `\`:::${one}\`` : `\`[!${one}]\``)
  const { start, end } = rangeOf({ position })
  return [{ range: { start, end }, message: `Unexpected alert ${written(name.slice(0, 40))}, expected one of ${names.join(', ')}; ${near ? `did you mean ${written(near)}?` : 'write one of these.'}` }]
}

function emptyIn(node: Nodes, { position }: WrittenAlert): Complaint[] {
  return 'children' in node && node.children.length > 0 ? [] : [{ range: rangeOf({ position }), message: 'Unexpected alert without words, expected them on the lines below; write them, or remove the alert.' }]
}

/** Lines that were meant to open or close an alert, and are shown as they stand. */
function typedIn(node: Text, inParagraph: boolean, source: string): Complaint[] {
  const { start, end } = rangeOf(node)
  const typed = source.slice(start, end)
  const say = (index: number, found: string, message: string): Complaint => ({ range: { start: start + index, end: start + index + found.length }, message })
  const complaints = [...typed.matchAll(/(?<!\\)\[!(?:note|tip|important|warning|caution)\]/gi)].map((match) => say(match.index, match[0], `Unexpected \`${match[0]}\` among words, expected it alone on the first line of a quote; move what follows to the next line, after \`> \`.`))
  if (!inParagraph) return complaints
  let index = 0
  for (const line of typed.split('\n')) {
    const words = line.replace(/^[ \t>]+/, '')
    if (words.startsWith(':::') && (index > 0 || isLineStart(source, start))) complaints.push(say(index + line.length - words.length, words.trimEnd(), `Unexpected \`${words.trimEnd().slice(0, 40)}\`, expected a line such as \`:::note\`, \`:::note[Title]\` or \`:::\`; write one of these, or \\: for a plain colon.`))
    index += line.length + 1
  }
  return complaints
}

/** Whether nothing but marks of lists and quotes stands before a place in its line. */
function isLineStart(source: string, offset: number): boolean {
  return /^[\s>*+\d.)-]*$/.test(source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset))
}
