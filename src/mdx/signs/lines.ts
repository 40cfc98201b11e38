import type { Complaint } from '../../diagnostics.ts'
import { type Typed, mask } from './typed.ts'

/** A line of a block: where it begins in the block, and what stands in it, without what quotes and indentation put before. */
export interface Line {
  index: number
  text: string
}

/** The lines of a block of words. */
export function linesOf({ text }: Typed): Line[] {
  let at = 0
  return text.split('\n').map((line) => {
    const lead = /^[\s\0]*/.exec(at === 0 ? '' : line)?.[0].length ?? 0
    const found = { index: at + lead, text: line.slice(lead).replace(/\r$/, '') }
    at += line.length + 1
    return found
  })
}

/** What was meant to open a heading, a list or a box, and lacks what makes it one. */
export function lineComplaints(typed: Typed): Complaint[] {
  if (typed.block.type !== 'paragraph') return []
  const lines = linesOf(typed)
  const say = ({ index }: Line, length: number, message: string): Complaint => ({ range: { start: typed.start + index, end: typed.start + index + length }, severity: 'warning', message })
  return [...lines.flatMap((line): Complaint[] => {
    const marks = /^#+/.exec(line.text)?.[0] ?? ''
    const next = line.text[marks.length] ?? ''
    if (marks.length > 6) return [say(line, marks.length, 'Unexpected heading of more than six "#", shown as typed; expected "##" to "######"; remove some.')]
    const isHeading = marks.length > 1 ? next !== '' && next !== mask : marks.length === 1 && lines.length === 1 && /^#\p{L}[^.!?#]{0,80}$/u.test(line.text)
    if (isHeading) return [say(line, marks.length, `Unexpected "${marks}" directly before words, shown as typed; expected a space between them; write \`${marks.length > 1 ? marks : '##'} ${line.text.slice(marks.length).trim().slice(0, 60).replaceAll(mask, '')}\`.`)]
    const box = /^(?:!!!|\?\?\?\+?)[ \t]+(\w{1,20})/.exec(line.text)
    if (box) return [say(line, 3, `Unexpected "${line.text.slice(0, 3)}" shown as typed, expected an alert as this site writes it: a line \`:::note\`, the words, and a line \`:::\`.`)]
    return /^[•‣◦▪]/.test(line.text) ? [say(line, 1, `Unexpected "${line.text.slice(0, 1)}" at the start of a line, where lines run together; expected a list; write "- " instead.`)] : []
  }), ...listComplaints(lines, say)]
}

/** Lines that were meant as items: two or more with a sign of lists and no space behind it, or with numbers that no list can begin with inside a paragraph. */
function listComplaints(lines: readonly Line[], say: (line: Line, length: number, message: string) => Complaint): Complaint[] {
  const glued = lines.filter(({ text }) => /^(?:[-+*]|\d{1,3}[.)])\p{L}/u.test(text))
  const [first] = glued
  if (first && glued.length > 1) return [say(first, 1, 'Unexpected list marks directly before words, shown as one paragraph; expected a space after each: `- one` or `1. one`.')]
  const numbered = lines.slice(1).filter(({ text }) => /^\d{1,3}[.)][ \t]/.test(text))
  const [second] = numbered
  return second && numbered.length > 1 ? [say(second, 1, 'Unexpected numbers at the start of lines in a paragraph, which run together; expected a separate list; leave an empty line before it.')] : []
}
