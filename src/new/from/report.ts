import { printable } from '../../characters.ts'
import { compareText, type Diagnostic, pointAt } from '../../diagnostics.ts'
import type { OpenPoint } from './draft.ts'

/** How many points are told; who has more hears of the rest by the notes in the page and by the check. */
const mostPoints = 200

/** What was changed, how often each, the commonest first. */
export function changesOf(counts: ReadonlyMap<string, number>): string {
  const all = [...counts].sort(([a, times], [b, others]) => others - times || compareText(a, b))
  return all.length === 0 ? 'Nothing had to be changed.' : `Changed: ${all.map(([kind, times]) => `${times} × ${kind}`).join(', ')}.`
}

/** What is left to a person, one a line, in the order of the source: its file, line and column, what was found there and what to do. `text` is the source. */
export function pointsOf(file: string, text: string, open: readonly OpenPoint[]): string[] {
  const sorted = open.toSorted((a, b) => a.start - b.start)
  const lines = sorted.slice(0, mostPoints).map(({ start, message }) => {
    const { line, column } = pointAt(text, start)
    return printable(`${file}:${line}:${column}  ${message}`)
  })
  return sorted.length > mostPoints ? [...lines, `and ${sorted.length - mostPoints} more.`] : lines
}

/** What the check has to say of the page as it was written, one a line. */
export function complaintsOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ file, line, column, severity, rule, message }) => printable(`${file}:${line}:${column}  ${severity}  ${rule}  ${message}`))
}
