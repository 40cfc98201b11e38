import type { Listing } from '../registry/listing.ts'
import { isFitToShow } from './fit-to-show.ts'
import type { Version } from './versions.ts'
import { factsIn, type Written, writtenIn } from './written.ts'

/** A value that a fact had before. */
export interface EarlierValue {
  /** As the fact's schema reads it today, or `unknown`. */
  value: unknown
  /** When it was so by its source, as exact as that; absent where nobody knew. */
  asOf?: string
  /** The day (`YYYY-MM-DD`, UTC) on which the registry took it. */
  from: string
  /** The day on which something else took its place. */
  until: string
  /** The newest commit that changed it, its date or its sources. */
  commit: string
}

/** What the registry had for a fact, one value after another. */
export interface FactHistory {
  /** Of the present value, the day on which the registry took it, and the newest commit that changed it, its date or its sources; each absent where it is not committed yet. */
  now?: { since: string; commit?: string }
  /** Newest first. */
  before: EarlierValue[]
}

/**
 * The values of each fact of a listing through the versions of its file, newest first. Only another value counts, not another date, source, note or order of
 * keys; equal ones with a gap between them, in which the fact was not there or is not to be read, are one. What was unknown for less than a day was never an
 * answer: the fact had only just been asked for. Versions that cannot be read, or in words that no check lets onto a page, are passed over. What is not committed yet counts from `today`. Facts that another listing holds have their history there: see `historiesOf`.
 */
export function historyOf(versions: readonly Version[], { facts }: Pick<Listing, 'facts'>, today: string): Map<string, FactHistory> {
  const readable = versions.flatMap((version) => {
    const then = factsIn(version)
    return then ? [{ version, facts: then }] : []
  })
  return new Map(Object.entries(facts).map(([key, fact]) => {
    const present = writtenIn(fact, key)
    // Most versions change other facts, or no more than what a machine has read: a value is worked out once.
    const known = new Map<string, Written | undefined>()
    const fitIn = (then: unknown) => {
      const text = JSON.stringify({ ...(then as object), check: undefined, note: undefined })
      if (!known.has(text)) known.set(text, fit(writtenIn(then, key), present))
      return known.get(text)
    }
    const states = readable.map(({ version: { commit, day }, facts: then }) => ({ commit, day, written: Object.hasOwn(then, key) ? fitIn(then[key]) : undefined }))
    return [key, ofFact(states, present, today)]
  }))
}

/** What was written, unless no check lets its words onto a page. */
function fit(written: Written | undefined, present: Written | undefined): Written | undefined {
  return written && isFitToShow(written.value, present?.value) ? written : undefined
}

interface State {
  commit: string
  day: string
  written: Written | undefined
}

function ofFact(states: readonly State[], present: Written | undefined, today: string): FactHistory {
  const each = states.flatMap(({ commit, day, written }, index): Run[] => (written ? [{ ...written, from: day, until: states[index - 1]?.day ?? today, commit, settled: false }] : []))
  const runs = joined(joined(each).filter((run, index) => run.value !== 'unknown' || run.from !== run.until || (index === 0 && run.same === present?.same)))
  const [newest] = runs
  if (!newest || newest.same !== present?.same) return { before: runs.map(earlier) }
  return { now: { since: newest.from, ...(newest.sameSources === present.sameSources ? { commit: newest.commit } : {}) }, before: runs.slice(1).map(earlier) }
}

/** A value for as long as it stood, with what was written of it last. */
interface Run extends Written, Pick<EarlierValue, 'from' | 'until' | 'commit'> {
  /** Whether it had another date or other sources at first: then `commit` is found. */
  settled: boolean
}

/** The same with equal values that follow one another, newest first, as one. */
function joined(runs: readonly Run[]): Run[] {
  return runs.reduce<Run[]>((all, run) => {
    const newer = all.at(-1)
    if (newer?.same !== run.same) return [...all, run]
    const settled = newer.settled || newer.sameSources !== run.sameSources
    return [...all.slice(0, -1), { ...newer, from: run.from, commit: settled ? newer.commit : run.commit, settled: settled || run.settled }]
  }, [])
}

function earlier({ value, asOf, from, until, commit }: Run): EarlierValue {
  return { value, ...(asOf === undefined ? {} : { asOf }), from, until, commit }
}
