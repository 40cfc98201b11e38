import { firstDayOf, lastDayOf, type PartialDate } from './dates.ts'
import { type Fact, isKnown } from './fact.ts'

/** The oldest and the newest date among a listing's known facts; nothing when none is known. */
export function checkedBetween(facts: object): { from: PartialDate; to: PartialDate } | undefined {
  const dates = (Object.values(facts) as (Fact<unknown> | undefined)[]).flatMap((fact) => (fact && isKnown(fact) ? [fact.asOf] : []))
  const [from] = [...dates].sort((a, b) => firstDayOf(a).localeCompare(firstDayOf(b), 'en'))
  const to = [...dates].sort((a, b) => lastDayOf(a).localeCompare(lastDayOf(b), 'en')).at(-1)
  return from !== undefined && to !== undefined ? { from, to } : undefined
}
