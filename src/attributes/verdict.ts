import type { Category } from '../registry/categories.ts'
import { type Fact, isKnown } from '../registry/fact.ts'
import { isSecondHand, type Source } from '../registry/source.ts'
import type { FactsOf } from '../registry/listing.ts'

/** What an attribute can say of a listing, best first. `unknown` is an answer of its own, never a "no". */
export const states = ['met', 'partly', 'notMet', 'unknown'] as const

/** One of the four answers. */
export type State = (typeof states)[number]

/**
 * A computed judgement: the state, the data that decided it, and where that data can be read.
 * It is never stored. `because` holds numbers and codes; the catalogue turns them into a sentence.
 */
export interface Verdict<S extends State = State, Because = unknown> {
  state: S
  because: Because
  sources: readonly Source[]
  /** When the deciding fact was so; absent where it is unknown. */
  asOf?: string
  /** Set where a fact that decided it stands on nothing but lists that copied it. */
  secondHand?: true
  /** What the registry's file says beside the fact. */
  note?: string
}

/** One thing listings are judged by. `evaluate` is pure: facts and a day (`YYYY-MM-DD`, UTC) in, a verdict out. */
export interface Attribute<Id extends string, C extends Category, S extends State, Because> {
  id: Id
  /** The categories it applies to; elsewhere it is left out. */
  categories: readonly C[]
  /** The states it can produce, best first. */
  states: readonly S[]
  evaluate(facts: FactsOf<C>, today: string): Verdict<S, Because>
}

/** Declares an attribute. The facts it may read are those that every one of its categories has. */
export function attribute<const Id extends string, const C extends Category, const S extends State, Because>(
  definition: Attribute<Id, C, S, Because>,
): Attribute<Id, C, S, Because> {
  return definition
}

/** The verdict for a fact: `judge` is asked only when it is known; otherwise the state is `unknown` because of nothing. */
export function verdictOf<T, S extends State, Because>(
  fact: Fact<T>,
  judge: (value: T) => { state: S; because: Because },
): Verdict<S | 'unknown', Because | null> {
  const shared = { sources: fact.sources ?? [], ...(fact.note === undefined ? {} : { note: fact.note }) }
  if (!isKnown(fact)) return { state: 'unknown', because: null, ...shared }
  return { ...judge(fact.value), asOf: fact.asOf, ...(isSecondHand(fact.sources) ? { secondHand: true as const } : {}), ...shared }
}

/** The verdict for a fact whose every value stands for a state; the value itself is the reason. */
export function verdictByValue<T extends string, S extends State>(fact: Fact<T>, stateOf: Record<T, S>): Verdict<S | 'unknown', T | null> {
  return verdictOf(fact, (value) => ({ state: stateOf[value], because: value }))
}
