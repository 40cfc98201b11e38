import type { Complaint, Range, RuleWords } from './diagnostics.ts'
import { nearest } from './nearest.ts'
import { isOfStopWords } from './words/stop-words.ts'

/** What an author asks to be let off, written beside the content. Ranges are offsets in the file. */
export interface Exception {
  rule: string
  reason: string
  /** Where it is written. */
  at: Range
  /** Where the one complaint stands that it holds for. */
  covers: Range
  /** What is wrong with how it names its place, if anything. */
  fault?: string | undefined
}

export const exceptionWords: RuleWords = {
  what: 'An exception names a rule that allows one, gives a reason in a sentence, and is needed. It covers one complaint; two in one place need an exception each. Where the complaint is about a host, a name or a symbol, the reason names it. What a rule holds without exception, it says.',
  why: 'A reviewer has to see why. One that covers more, or is no longer needed, would hide the next mistake, or another host in place of the first.',
  wrong: '<!-- except figure-date: The protocol sets this figure. -->\n\nWords without a figure.',
  right: '<!-- except figure-date: The protocol sets this figure. -->\n\nA slashed validator once lost 100% of its rewards.',
}

const words = {
  firm: 'The exception here does not cover it: this is never excused.',
  another: 'The exception here covers one complaint, an earlier one; give this one an exception of its own.',
  unnamed: (about: string) => `The exception here is not about it; if it is right, name ${JSON.stringify(about.slice(0, 80))} in the exception's reason, or in that of another exception.`,
}
const shortestReason = 10
const fewestWords = 3

/**
 * Leaves out the complaints that an exception covers, one for each, and complains about exceptions that are malformed or not needed.
 * `complaints` are those of a file, by rule; `rules` are the words of every rule, by id; `ran` are the rules that have had their say.
 */
export function except(complaints: ReadonlyMap<string, readonly Complaint[]>, exceptions: readonly Exception[], rules: Readonly<Record<string, RuleWords>>, ran: ReadonlySet<string>): Map<string, Complaint[]> {
  const used = new Set<Exception>()
  // Those that stand by a complaint without naming what it is about: the complaint says so, once is enough.
  const beside = new Set<Exception>()
  const left = new Map<string, Complaint[]>()
  for (const [rule, found] of complaints) {
    // Those with the least around them first: the others may be needed elsewhere.
    const own = (rules[rule]?.excusable ? exceptions.filter(({ rule: named }) => named === rule) : []).sort((a, b) => lengthOf(a.covers) - lengthOf(b.covers))
    const excused = new Set<Complaint>()
    const another = new Map<Complaint, string>()
    for (const complaint of [...found].sort((a, b) => a.range.start - b.range.start)) {
      const holds = ({ covers }: Exception) => complaint.range.start >= covers.start && complaint.range.end <= covers.end
      const here = own.filter(holds)
      if (complaint.firm) {
        if (here.length > 0) another.set(complaint, words.firm)
        here.forEach((one) => beside.add(one))
        continue
      }
      const named = here.filter(({ reason }) => complaint.about === undefined || names(reason, complaint.about))
      const exception = named.find((one) => !used.has(one))
      if (exception) used.add(exception)
      if (exception) excused.add(complaint)
      else if (named.length > 0) another.set(complaint, words.another)
      else if (here.length > 0) another.set(complaint, words.unnamed(complaint.about ?? ''))
      if (named.length === 0) here.forEach((one) => beside.add(one))
    }
    left.set(rule, found.filter((complaint) => !excused.has(complaint)).map((complaint) => (another.has(complaint) ? { ...complaint, message: `${complaint.message} ${another.get(complaint)}` } : complaint)))
  }
  const faults = exceptions.flatMap((exception): Complaint[] => {
    const fault = faultOf(exception, rules) ?? exception.fault ?? (ran.has(exception.rule) && !used.has(exception) && !beside.has(exception) ? 'expected one only where the rule complains; it is no longer needed, so remove it' : undefined)
    return fault ? [{ range: exception.at, message: `Unexpected exception for "${exception.rule.slice(0, 40)}", ${fault}${fault.endsWith('?') ? '' : '.'}` }] : []
  })
  return left.set('exception', faults)
}

function lengthOf({ start, end }: Range): number {
  return end - start
}

/** Whether a text names a host, name or symbol, as a whole and in letters of any size: "docs.lido.is" does not name "lido.is". */
function names(text: string, about: string): boolean {
  const [within, name] = [text.toLowerCase(), about.toLowerCase()]
  for (let at = within.indexOf(name); at >= 0; at = within.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{M}\p{N}_.-]$/u.test(within.slice(Math.max(0, at - 2), at)) && !/^(?:[\p{L}\p{M}\p{N}_-]|[.@][\p{L}\p{N}_-])/u.test(within.slice(at + name.length, at + name.length + 3))) return true
  }
  return false
}

function faultOf({ rule, reason }: Exception, rules: Readonly<Record<string, RuleWords>>): string | undefined {
  const excusable = Object.keys(rules).filter((id) => rules[id]?.excusable)
  if (!Object.hasOwn(rules, rule)) {
    const near = nearest(rule, excusable, 4)
    return `expected the name of a rule that allows one (${excusable.join(', ')})${near ? `; did you mean "${near}"?` : ''}`
  }
  if (!rules[rule]?.excusable) return 'expected none: this rule allows no exceptions; fix the content'
  return isSentence(reason) ? undefined : `expected a reason in a sentence, of at least ${shortestReason} letters and ${fewestWords} different English words; say why the content is right anyway`
}

/** Whether a text can be a sentence of English, in which contributions are written: different words, some of which hold it together, and some of which say something. */
function isSentence(text: string): boolean {
  const words = new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => isOfStopWords(word) || (/[aeiouy]/.test(word) && /[b-df-hj-np-tv-z]/.test(word) && !/(.)\1\1/.test(word))))
  const said = [...words].filter((word) => !isOfStopWords(word))
  return [...words].join('').length >= shortestReason && words.size >= fewestWords && said.length > 0 && said.length < words.size
}
