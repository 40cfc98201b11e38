import { type Fact, isKnown, type Known } from '../fact.ts'
import type { Listing } from '../listing.ts'
import type { Check } from './index.ts'

/** A check, the fact beside which it stands, and its place there. */
export interface CheckOfFact {
  key: string
  fact: Known<unknown>
  index: number
  check: Check
}

/** Every check beside a fact of a listing, in the order of its file. A fact that another listing holds is checked there. */
export function checksIn({ facts }: Pick<Listing, 'facts'>): CheckOfFact[] {
  return (Object.entries(facts) as [string, Fact<unknown> | undefined][]).flatMap(([key, fact]) => (fact && isKnown(fact) ? (fact.check ?? []).map((check, index) => ({ key, fact, index, check })) : []))
}
