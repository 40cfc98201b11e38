import { printable } from './characters.ts'
import { type Diagnostic, lineOf } from './diagnostics.ts'

// Of a longer line only the part around the mark is shown.
const widest = 160

/**
 * Prints a complaint for a person: place, severity, rule, message, and the source line underlined.
 * `text` is the content of the file it is about.
 */
export function formatDiagnostic(diagnostic: Diagnostic, text: string): string {
  const { file, line, column, endLine, endColumn, rule, severity, message } = diagnostic
  const whole = lineOf(text, line)
  const cut = column > widest ? column - 40 : 0
  const source = printable(whole.slice(cut, cut + widest))
  const start = column - 1 - cut
  const width = endLine === line ? endColumn - column : source.length - start
  const gutter = ' '.repeat(String(line).length)
  return [
    `${printable(file)}:${line}:${column}  ${severity}  ${rule}`,
    `  ${printable(message)}`,
    `  ${line} | ${source}`,
    `  ${gutter} | ${' '.repeat(start)}${'^'.repeat(Math.max(1, Math.min(width, source.length - start)))}`,
  ].join('\n')
}

/** Prints complaints for people, and how many there are. `texts` gives the content of each file. */
export function formatAll(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): string {
  return [...diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, texts.get(diagnostic.file) ?? '')}\n`), summarize(diagnostics)].join('\n')
}

/** The closing line of a run, or an empty text when there was nothing to say. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  return [count(errors, 'error'), count(diagnostics.length - errors, 'warning')].filter(Boolean).join(', ')
}

/**
 * Prints a complaint as an annotation of a GitHub workflow. The escapes are those of GitHub's own toolkit:
 * without them a file name or a message could end the command and begin another.
 */
export function formatAnnotation({ file, line, column, endLine, endColumn, rule, severity, message }: Diagnostic): string {
  const property = (value: string | number) => printable(String(value)).replace(/%/g, '%25').replace(/:/g, '%3A').replace(/,/g, '%2C')
  const properties = { file, line, col: column, endLine, endColumn, title: rule }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`).join(',')
  return `::${severity} ${list}::${printable(message).replace(/%/g, '%25')}`
}

function count(n: number, word: string): string {
  return n === 0 ? '' : `${n} ${word}${n === 1 ? '' : 's'}`
}
