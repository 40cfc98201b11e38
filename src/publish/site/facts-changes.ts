import { earlierInWords, valueInWords } from '../../components/product/value-in-words.ts'
import type { Histories } from '../../history/histories.ts'
import { canonical } from '../../registry/canonical.ts'
import type { Fact } from '../../registry/fact.ts'
import type { Listing } from '../../registry/listing.ts'
import type { FactKey } from '../../strings/en/facts.ts'
import type { Strings } from '../../strings/en.ts'
import type { FactsChange } from './feed-entries.ts'

/** What the guide gave otherwise of a listing's facts, from the day on which it did: each value and the one whose place it took, in words. Of several values of one day, the last counts. */
export function factsChangesOf(strings: Strings, listing: Listing, histories: Histories): FactsChange[] {
  return (Object.entries(listing.facts) as [FactKey, Fact<unknown>][]).flatMap(([key, fact]) => {
    const earlier = histories[key]?.before ?? []
    const values = [fact, ...earlier]
    const days = [...new Set(earlier.map(({ until }) => until))]
    return days.flatMap((day): FactsChange[] => {
      const [first, last] = [earlier.findIndex(({ until }) => until === day), earlier.findLastIndex(({ until }) => until === day)]
      const [after, before] = [values[first] ?? fact, values[last + 1] ?? fact]
      // What came back on the same day never changed for anybody.
      return canonical(after.value) === canonical(before.value) ? [] : [{ day, changed: [{ fact: key, before: earlierInWords(strings, key, before, after), after: valueInWords(strings, key, after) }] }]
    })
  })
}
