import type { Complaint, Range, RuleWords } from './diagnostics.ts'
import { nearest } from './nearest.ts'

/** What an author asks to be let off, written beside the content. Ranges are offsets in the file. */
export interface Exception {
  rule: string
  reason: string
  /** Where it is written. */
  at: Range
  /** What it holds for. */
  covers: Range
}

export const exceptionWords: RuleWords = {
  what: 'An exception names a rule that allows one, gives a reason, and is needed.',
  why: 'A reviewer has to see why; and one that is no longer needed would hide the next mistake.',
  wrong: '<!-- except figure-date: The protocol sets this figure. -->\n\nWords without a figure.',
  right: '<!-- except figure-date: The protocol sets this figure. -->\n\nA slashed validator once lost 100 % of its rewards.',
}

const shortestReason = 10

/**
 * Leaves out the complaints that an exception covers, and complains about exceptions that are malformed or not needed.
 * `complaints` are those of a file, by rule; `rules` are the words of every rule, by id; `ran` are the rules that have had their say.
 */
export function except(complaints: ReadonlyMap<string, readonly Complaint[]>, exceptions: readonly Exception[], rules: Readonly<Record<string, RuleWords>>, ran: ReadonlySet<string>): Map<string, Complaint[]> {
  const used = new Set<Exception>()
  const left = new Map<string, Complaint[]>()
  for (const [rule, found] of complaints) {
    left.set(rule, found.filter(({ range }) => {
      const exception = rules[rule]?.excusable ? exceptions.find(({ rule: named, covers }) => named === rule && range.start >= covers.start && range.end <= covers.end) : undefined
      if (exception) used.add(exception)
      return exception === undefined
    }))
  }
  const faults = exceptions.flatMap((exception): Complaint[] => {
    const fault = faultOf(exception, rules) ?? (ran.has(exception.rule) && !used.has(exception) ? 'expected it only where the rule complains; it is not needed any more, remove it' : undefined)
    return fault ? [{ range: exception.at, message: `Unexpected exception for "${exception.rule.slice(0, 40)}", ${fault}${fault.endsWith('?') ? '' : '.'}` }] : []
  })
  return left.set('exception', faults)
}

function faultOf({ rule, reason }: Exception, rules: Readonly<Record<string, RuleWords>>): string | undefined {
  const excusable = Object.keys(rules).filter((id) => rules[id]?.excusable)
  if (!Object.hasOwn(rules, rule)) {
    const near = nearest(rule, excusable, 4)
    return `expected the name of a rule that allows one (${excusable.join(', ')})${near ? `; did you mean "${near}"?` : ''}`
  }
  if (!rules[rule]?.excusable) return 'expected none: this rule guards readers and allows no exception; mend the content'
  const letters = reason.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return letters < shortestReason ? `expected a reason of at least ${shortestReason} letters after a colon; say why the content is right all the same` : undefined
}
