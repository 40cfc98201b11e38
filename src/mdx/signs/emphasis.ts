import type { Complaint } from '../../diagnostics.ts'
import { visit } from '../nodes.ts'
import { type Page, rangeOf } from '../page.ts'
import { mask, type Typed } from './typed.ts'

/** Signs in a row that were meant to set words apart. */
interface Run {
  sign: string
  index: number
  before: string
  after: string
}

const names: Readonly<Record<string, { what: string; tag: string }>> = {
  '*': { what: 'italic', tag: 'em' }, _: { what: 'italic', tag: 'em' },
  '**': { what: 'bold', tag: 'strong' }, __: { what: 'bold', tag: 'strong' },
  '~~': { what: 'struck-out', tag: 'del' }, '~': { what: 'struck-out', tag: 'del' },
}

const isSpace = (letter: string): boolean => letter === '' || /\s/.test(letter)
const isWord = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter)

/** `**`, `__`, `~~` and single marks that opened or closed nothing, by CommonMark's rules for what may stand beside them. */
export function emphasisComplaints(blocks: readonly Typed[]): Complaint[] {
  // A star behind a word and one before another are a note below a text. A lone "_" begins names: "_owner".
  const hasStars = blocks.some(({ text }) => /[^\s\0*]\*(?=[\s\0.,;:!?)]|$)/.test(text))
  return blocks.flatMap(({ text, start }) => {
    const open = new Map<string, Run>()
    const complaints: Complaint[] = []
    complaints.push(...tildeComplaints(text, start), ...looseComplaints(text, start))
    for (const run of runsIn(text)) {
      const first = open.get(run.sign)
      if (first) {
        complaints.push(pairComplaint(first, run, text, start))
        open.delete(run.sign)
      } else if (run.sign.length > 1 || canOpen(run)) open.set(run.sign, run)
    }
    for (const run of open.values()) if (run.sign.length > 1 || (run.sign === '*' && opensWord(run) && !hasStars)) complaints.push(aloneComplaint(run, start))
    return complaints
  })
}

function runsIn(text: string): Run[] {
  return [...text.matchAll(/\*+|_+|~~+/g)].flatMap(({ 0: signs, index }): Run[] => {
    const [before, after] = [text[index - 1] ?? '', text[index + signs.length] ?? '']
    // Within a word it is part of a name: "max_fee", "foo__bar".
    if (signs.startsWith('_') && isWord(before) && isWord(after)) return []
    // With space on both sides it multiplies, or is a line of its own.
    if ((isSpace(before) && isSpace(after)) || (signs.length === 1 && isDigit(before) && isDigit(after))) return []
    return [{ sign: signs.length > 1 ? signs.slice(0, 2) : signs, index, before, after }]
  })
}

/** Words between single tildes, which strike on GitHub and lower figures in other tools. Before a figure or between two, one says "about" or "to". */
function tildeComplaints(text: string, start: number): Complaint[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}~])~(?=\p{L})([^~\n]{0,200}[\p{L}.!?])~(?![\p{L}\p{N}\p{Sc}~])|(?<=\p{L})~([^~\s]{1,20})~(?!~)/gu)].map(({ 0: whole, 1: struck, 2: low = '', index }) => {
    const words = struck ?? low
    const shown = words.includes(mask) || words.length > 60 ? '…' : words
    const isLow = struck === undefined
    return { range: { start: start + index, end: start + index + whole.length }, severity: 'warning', message: `Unexpected \`~\` on both sides of words, shown as typed; expected ${isLow ? 'a subscript tag; write \`<sub>' : 'two on each side to strike them out; write \`~~'}${shown}${isLow ? '</sub>' : '~~'}\`, or \`\\~\` for the character itself.` }
  })
}

/** Words between stars or tildes that stand apart from them on both sides, as in "** bold **". Figures multiply: "2 ** 3 ** 4". */
function looseComplaints(text: string, start: number): Complaint[] {
  const complaints: Complaint[] = []
  let first: Run | undefined
  for (const { 0: sign, index } of text.matchAll(/(?<!\S)(?:\*\*|~~)(?!\S)/g)) {
    const run = { sign, index, before: ' ', after: ' ' }
    const inner = first?.sign === sign ? text.slice(first.index + sign.length, index) : ''
    const isPair = first !== undefined && /^\s*\p{L}/u.test(inner) && !/[*~\n]/.test(inner)
    if (first && isPair) complaints.push(pairComplaint(first, run, text, start))
    first = isPair ? undefined : run
  }
  return complaints
}

const isDigit = (letter: string): boolean => /\d/.test(letter)
const canOpen = ({ after }: Run): boolean => !isSpace(after)
const opensWord = ({ before, after }: Run): boolean => (isSpace(before) || '([{"\'“‘«'.includes(before)) && (isWord(after) || after === mask)

function pairComplaint(first: Run, second: Run, text: string, start: number): Complaint {
  const { sign, index } = first
  const { what, tag } = names[sign] ?? { what: 'set apart', tag: 'strong' }
  const inner = text.slice(index + sign.length, second.index)
  const words = inner.trim().replaceAll(mask, '')
  const shown = words.length > 60 || words === '' || inner.includes(mask) ? '…' : words
  const reason = inner.trim() === inner ? `between a letter and a bracket, quotation mark or comma it does not work. Write \`<${tag}>${shown}</${tag}>\`` : `with a space between them it does not work. Write \`${sign}${shown}${sign}\``
  return { range: { start: start + index, end: start + index + sign.length }, severity: 'warning', message: `Unexpected \`${sign}\` shown as typed, expected it directly before and after ${what} words; ${reason}.` }
}

function aloneComplaint({ sign, index }: Run, start: number): Complaint {
  return { range: { start: start + index, end: start + index + sign.length }, severity: 'warning', message: `Unexpected \`${sign}\` shown as typed, expected one before ${names[sign]?.what ?? 'set-apart'} words and one after them; write the other, or \`${[...sign].map((letter) => `\\${letter}`).join('')}\` for the character itself.` }
}

/** Stars between figures that became emphasis: "2*3*4" is read as "234". */
export function eatenComplaints({ tree, text }: Page): Complaint[] {
  const complaints: Complaint[] = []
  visit(tree, ['emphasis', 'strong'], (node) => {
    const { start, end } = rangeOf(node)
    const [sign = ''] = /^[*_]+/.exec(text.slice(start, end)) ?? []
    if (!isDigit(text[start - 1] ?? '') || !isDigit(text[start + sign.length] ?? '')) return
    complaints.push({ range: { start, end: start + sign.length }, severity: 'warning', message: `Unexpected \`${sign}\` between figures, which disappears because it makes words ${names[sign]?.what ?? 'stand out'}; expected "×" or \`${[...sign].map((letter) => `\\${letter}`).join('')}\`; write one of these.` })
  })
  return complaints
}
