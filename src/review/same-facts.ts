import { lineOf, pointAt } from '../diagnostics.ts'
import { factsOfFile, type PlacedFact } from './same-facts/facts.ts'

/** A fact that only one of two texts has, or has more often. */
export interface Difference {
  /** Whether it was in the text before and is missing, or is new. */
  side: 'missing' | 'new'
  kind: PlacedFact['kind']
  value: string
  /** Its line, from 1, in the text that has it. */
  line: number
}

/** A text at one side of a comparison. `file` is its path, which says how it is read; `lang` is its language, English where it is left out. */
export interface Side {
  file: string
  text: string
  lang?: string
}

/**
 * What two texts do not have in common of all that a change of wording, or a translation, leaves as it is: figures, link targets, addresses
 * of accounts, hosts, ids, notes, components and settings, each as often as it stands there and in whatever order. Sorted by line.
 */
export function compareFacts(before: Side, after: Side): Difference[] {
  const [then, now] = [factsOf(before), factsOf(after)]
  return [...moreOf(then, now, before.text, after.text).map((fact) => differenceOf('missing', fact, before.text)), ...moreOf(now, then, after.text, before.text).map((fact) => differenceOf('new', fact, after.text))].sort((a, b) => a.line - b.line)
}

/** Facts by kind and value. */
type Facts = ReadonlyMap<string, readonly PlacedFact[]>

function factsOf({ file, text, lang }: Side): Facts {
  const facts = new Map<string, PlacedFact[]>()
  for (const fact of factsOfFile(file, text, lang)) {
    const key = `${fact.kind} ${fact.value}`
    const same = facts.get(key)
    if (same) same.push(fact)
    else facts.set(key, [fact])
  }
  return facts
}

/** The facts that stand more often in the first text. Of several alike those are told first that stand in a line which the other text does not have. */
function moreOf(some: Facts, others: Facts, text: string, other: string): PlacedFact[] {
  const kept = new Set(other.split('\n'))
  const isKept = ({ index }: PlacedFact) => kept.has(lineOf(text, pointAt(text, index).line))
  return [...some].flatMap(([key, facts]) => {
    const more = facts.length - (others.get(key)?.length ?? 0)
    return more > 0 ? [...facts].sort((a, b) => Number(isKept(a)) - Number(isKept(b))).slice(0, more) : []
  })
}

function differenceOf(side: Difference['side'], { kind, value, index }: PlacedFact, text: string): Difference {
  return { side, kind, value, line: pointAt(text, index).line }
}
