import type { Complaint } from '../../diagnostics.ts'
import { type Line, linesOf } from './lines.ts'
import type { Typed } from './typed.ts'

const delimiter = /^[-\u2010-\u2015\u2212:|+ \t]+$/
const dash = /[-\u2010-\u2015\u2212]/

/** Lines that were meant as a table and are shown with their bars, because no line with hyphens for each column stands under the first. */
export function tableComplaints(typed: Typed): Complaint[] {
  if (typed.block.type !== 'paragraph' && typed.block.type !== 'heading') return []
  const lines = linesOf(typed)
  const say = ({ index, text }: Line, message: string): Complaint[] => [{ range: { start: typed.start + index, end: typed.start + index + text.trimEnd().length }, severity: 'warning', message }]
  const place = lines.findIndex(({ text }) => text.includes('|') && delimiter.test(text) && dash.test(text))
  const [header, line] = [lines[place - 1], lines[place]]
  if (line && !header) return say(line, 'Unexpected line of hyphens and bars shown as typed, expected a table; write its header, such as `| What | How much |`, on the line above.')
  if (line && header) {
    const right = `| ${Array<string>(columnsOf(header)).fill('---').join(' | ')} |`
    if (/[^-:|+ \t]/.test(line.text) || line.text.includes('+')) return say(line, `Unexpected "${/[^-:| \t]/.exec(line.text)?.[0] ?? ''}" in the line under the header of a table, which is then shown as typed; expected hyphens; write \`${right}\`.`)
    if (columnsOf(line) !== columnsOf(header)) return say(line, `Unexpected line of hyphens for ${columnsOf(line)} of ${columnsOf(header)} columns, so that the table is shown as typed; expected one for each; write \`${right}\`.`)
    return say(line, `Unexpected line of hyphens and bars shown as typed, expected \`${right}\` right under the header of a table, with an empty line above both.`)
  }
  const rows = lines.filter(({ text }) => text.startsWith('|') && text.trimEnd().endsWith('|'))
  const [first] = rows
  if (!first || (rows.length < 2 && columnsOf(first) < 2)) return []
  return say(first, `Unexpected table rows without a line of hyphens, so that they are shown as typed; expected one under the first row; write \`| ${Array<string>(columnsOf(first)).fill('---').join(' | ')} |\` there.`)
}

function columnsOf({ text }: Line): number {
  return text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').length
}
