import { printable } from '../characters.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { languages } from '../languages.ts'
import { countsOf, howToBegin, inWords } from './counts.ts'
import type { Standing } from './standing.ts'

/** How a language stands, for a terminal: its numbers, then what is to be done, a line for each place. */
export function humanReport(standing: Standing, findings: readonly Diagnostic[]): string {
  const { name } = languages[standing.lang]
  if (!standing.begun) return `${name} (${standing.lang}): ${howToBegin(standing)}`
  return [`${name} (${standing.lang}): ${inWords(countsOf(standing))}`, ...findings.map(({ file, line, column, message }) => `  ${printable(file)}:${line}:${column}  ${printable(message)}`)].join('\n')
}
