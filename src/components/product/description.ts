import { isLeaving, type Judged } from '../../attributes/judge.ts'
import { firstDayOf } from '../../registry/dates.ts'
import { type Fact, isKnown } from '../../registry/fact.ts'
import { seenLength } from '../../seen-length.ts'
import type { Strings } from '../../strings/en.ts'
import type { FactKey } from '../../strings/en/facts.ts'
import { cutAtWord, mostLetters } from './cut.ts'
import { shownFactsOf } from '../staking/shown-facts.ts'

/** More is no sentence to take in at a glance. */
const mostClauses = 2

/**
 * What a listing is, in one plain sentence of at most 160 letters: its kind, what is known of the facts that its row shows, and how
 * many attributes it meets; of a removed one, when and why it was removed. What nobody knows is left out. `today` is the day of the
 * build, `YYYY-MM-DD`: what has not opened by then is not said to be open.
 */
export function descriptionOf(strings: Strings, listing: Judged, today: string): string {
  const words = strings.productPage.description
  const { name, category, removed, verdicts } = listing
  if (removed) return cutAtWord(words.removed(name, category, removed.date, removed.reason))
  // Of what is closed nothing else is said: minimum and fee are those of a door that is shut.
  const shownKeys: readonly FactKey[] = isLeaving(listing) ? ['status'] : shownFactsOf(listing).inRow
  const facts = shownKeys.flatMap((key) => clauseOf(words.facts, key, listing, today))
  const met = verdicts.filter(({ state }) => state === 'met').length
  const judged = verdicts.some(({ state }) => state !== 'unknown')
  const sum = judged ? [words.meets(met, verdicts.length)] : []
  const sentenceOf = (first: number) => words.sentence(name, category, [...facts.slice(0, first), ...sum])
  // What is asked for last goes first, before the sentence is cut.
  const shown = facts.map((_, index) => sentenceOf(facts.length - index)).find((sentence) => seenLength(sentence) <= mostLetters)
  return cutAtWord(shown ?? sentenceOf(facts.length))
}

/**
 * What sets a listing apart beside the figures of its summary, in one sentence: since when it is open, and the first two things that
 * are known of who decides, how one leaves and how safe it is; of a removed one only its kind.
 */
export function characterOf(strings: Strings, listing: Judged, today: string): string {
  const words = strings.productPage.character
  if (listing.removed) return words.removed(listing.category)
  const { status } = listing.facts
  if (isLeaving(listing)) return words.leaving(listing.category, status.value as 'closing' | 'closed')
  const [since] = shownFactsOf(listing).inRow.includes('launch') ? [] : clauseOf(words.since, 'launch', listing, today)
  const clauses = (Object.keys(words.facts) as (keyof typeof words.facts)[]).flatMap((key) => clauseOf(words.facts, key, listing, today))
  return words.sentence(listing.category, since, clauses.slice(0, mostClauses))
}

/** The clause for a fact, where the fact is known and there are words for its value. */
function clauseOf(words: object, key: FactKey, { category, facts }: Judged, today: string): string[] {
  const fact = (facts as Partial<Record<FactKey, Fact<unknown>>>)[key]
  const say = (words as Partial<Record<FactKey, (value: unknown, category: Judged['category']) => string>>)[key]
  if (!fact || !say || !isKnown(fact)) return []
  if (key === 'launch' && firstDayOf(fact.value as string) > today) return []
  return [say(fact.value, category)]
}
