import { ageBetween, firstDayOf, lastDayOf, type PartialDate } from './dates.ts'
import { type Fact, isKnown } from './fact.ts'

/** The oldest and the newest date among a listing's known facts; nothing when none is known. */
export function checkedBetween(facts: object): { from: PartialDate; to: PartialDate } | undefined {
  const dates = (Object.values(facts) as (Fact<unknown> | undefined)[]).flatMap((fact) => (fact && isKnown(fact) ? [fact.asOf] : []))
  const [from] = [...dates].sort((a, b) => firstDayOf(a).localeCompare(firstDayOf(b), 'en'))
  const to = [...dates].sort((a, b) => lastDayOf(a).localeCompare(lastDayOf(b), 'en')).at(-1)
  return from !== undefined && to !== undefined ? { from, to } : undefined
}

/**
 * Whether a fact with this date is, or may be, older than 12 months on the day `today` (`YYYY-MM-DD`).
 * Of a month or year the first day counts: nobody knows that it was a later one.
 */
export function isOld(asOf: PartialDate, today: string): boolean {
  return firstDayOf(asOf) < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
}

/** The first day (`YYYY-MM-DD`) on which a fact with this date is, or may be, older than 12 months, as `isOld` has it: the day after the anniversary of the first day it can mean. */
export function oldFrom(asOf: PartialDate): string {
  const [year = 0, month = 1, day = 1] = firstDayOf(asOf).split('-').map(Number)
  // Of a 29 February, the anniversary is 1 March, and on it the fact is old already.
  const days = [0, 1].map((more) => new Date(Date.UTC(year + 1, month - 1, day + more)).toISOString().slice(0, 10))
  return days.find((candidate) => isOld(asOf, candidate)) ?? ''
}

/** Whole months from the first day a date can mean to `today` (`YYYY-MM-DD`); 0 where that day is still to come. Of what `isOld`, they are 12 or more. */
export function monthsSince(asOf: PartialDate, today: string): number {
  const { years, months } = ageBetween(firstDayOf(asOf), today)
  return years * 12 + months
}
