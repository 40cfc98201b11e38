/**
 * A complaint about something a contributor wrote: one shape for content, front matter and registry.
 * `line` and `column` count from 1; the end is exclusive. `file` is relative to the repository, with `/`.
 */
export interface Diagnostic {
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
  /** The rule that speaks: the name of its file. */
  rule: string
  severity: 'error' | 'warning'
  /** "Unexpected X, expected Y", then what to do. */
  message: string
  /** Text that mends it when put in place of the range. */
  fix?: string
}

/** Where something stands in a text: offsets in UTF-16 units, the end exclusive. */
export interface Range {
  start: number
  end: number
}

/** A complaint before it is known which file, line and column it belongs to. */
export interface Complaint {
  range: Range
  message: string
  severity?: Diagnostic['severity']
  fix?: string
}

/** Line and column, both from 1, of an offset in `text`. CRLF counts as one line end. */
export function pointAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, Math.min(offset, text.length)))
  const lines = before.split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** Gives a rule's complaint its place: `file` and its `text` turn offsets into lines and columns. */
export function locate(complaint: Complaint, rule: string, file: string, text: string): Diagnostic {
  const start = pointAt(text, complaint.range.start)
  const end = pointAt(text, Math.max(complaint.range.end, complaint.range.start))
  return {
    file,
    ...start,
    endLine: end.line,
    endColumn: end.column,
    rule,
    severity: complaint.severity ?? 'error',
    message: complaint.message,
    ...(complaint.fix === undefined ? {} : { fix: complaint.fix }),
  }
}

/** Sorting order of complaints: file, line, column, rule, message; the same on every machine. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}

/** Compares two texts by code units, so that no machine's locale changes an order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Prints a complaint for a person: place, severity, rule, message, and the source line underlined.
 * `text` is the content of the file it is about.
 */
export function formatDiagnostic(diagnostic: Diagnostic, text: string): string {
  const { file, line, column, endLine, endColumn, rule, severity, message } = diagnostic
  const source = (text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(0, 2000)
  const width = endLine === line ? endColumn - column : source.length - column + 1
  // A tab keeps its width above the underline, so that the marks stand below what they mean.
  const indent = source.slice(0, column - 1).replace(/[^\t]/g, ' ')
  const gutter = ' '.repeat(String(line).length)
  return [
    `${file}:${line}:${column}  ${severity}  ${rule}`,
    `  ${printable(message)}`,
    `  ${line} | ${printable(source)}`,
    `  ${gutter} | ${indent}${'^'.repeat(Math.max(1, Math.min(width, source.length - column + 1)))}`,
  ].join('\n')
}

/** The closing line of a run, or an empty text when there was nothing to say. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((d) => d.severity === 'error').length
  const warnings = diagnostics.length - errors
  const parts = [count(errors, 'error'), count(warnings, 'warning')].filter(Boolean)
  return parts.join(', ')
}

function count(n: number, word: string): string {
  return n === 0 ? '' : `${n} ${word}${n === 1 ? '' : 's'}`
}

// Control and bidirectional characters in a hostile file must not steer the terminal they are printed on.
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '\ufffd')
}
