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
  /** Text that mends it when put in place of the range. Only where one mending is right whatever the author meant. */
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
  /** The host, name or symbol complained of. An exception then has to name it, so that it excuses nothing that comes in its place. */
  about?: string
  /** Set where no exception covers it, although its rule allows some: it guards safety. */
  firm?: true
}

/** Line and column, both from 1, of an offset in `text`. CRLF counts as one line end. */
export function pointAt(text: string, offset: number): { line: number; column: number } {
  const starts = lineStarts(text)
  const at = Math.max(0, Math.min(offset, text.length))
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
}

/** The offset of a line and column, both from 1: the way back from `pointAt`. */
export function offsetAt(text: string, line: number, column: number): number {
  const starts = lineStarts(text)
  return Math.min((starts[Math.max(1, Math.min(line, starts.length)) - 1] ?? 0) + column - 1, text.length)
}

/** A line of a text, from 1, without its end. */
export function lineOf(text: string, line: number): string {
  const starts = lineStarts(text)
  return text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/\r?\n$|\r$/, '')
}

// Complaints come file by file: the lines of the last text are worth keeping.
let last: { text: string; starts: number[] } = { text: '', starts: [0] }

function lineStarts(text: string): number[] {
  if (last.text !== text) last = { text, starts: [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)] }
  return last.starts
}

/** What a rule asks for, for the page that explains the rules. */
export interface RuleWords {
  /** What it asks for, in a sentence. */
  what: string
  /** Why that matters to a reader or to the machine that builds. */
  why: string
  /** A smallest example that it refuses, and the same mended. Tests hold both to it. */
  wrong: string
  right: string
  /** Set where an author may have a good reason: an exception beside the content then silences it. Never for what guards safety. */
  excusable?: true
}

/** A rule: its words and a pure function from what it looks at to what is wrong there. Its id is the name of its file. */
export interface Rule<Subject extends readonly unknown[]> extends RuleWords {
  check(...subject: Subject): Iterable<Complaint>
}

/** How many complaints of one rule a file can earn; who writes more hears of the rest when these are mended. */
export const mostComplaints = 50

/** The complaints of one rule about one file that are told: errors before warnings, so that none is hidden behind what is less. The last says how many more there are. */
export function firstOf(complaints: readonly Complaint[]): Complaint[] {
  const [errors, warnings] = [complaints.filter(({ severity }) => severity !== 'warning'), complaints.filter(({ severity }) => severity === 'warning')]
  const told = [...errors, ...warnings]
  const more = told.length - mostComplaints
  return told.slice(0, mostComplaints).map((complaint, place) => (more > 0 && place === mostComplaints - 1 ? { ...complaint, message: `${complaint.message} And ${more} more like this in the file.` } : complaint))
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
