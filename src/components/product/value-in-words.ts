import type { FactKey } from '../../strings/en/facts.ts'
import type { Strings } from '../../strings/en.ts'
import { cutAtWord } from './description.ts'

/** A value that a fact has or had, in a few words without a full stop. Of an earlier one, its date can be left out: no value is told by it. */
export function valueInWords(strings: Strings, key: FactKey, fact: { value: unknown; asOf?: string | undefined }): string {
  return fact.value === 'unknown' ? strings.unknown : cutAtWord(strings.factInWords(key, { sources: [], ...fact, asOf: fact.asOf ?? '' }, strings.unknown)).replace(/\.$/, '')
}

/** The same of a value that another took the place of, where the two read alike: then it had other details. */
export function earlierInWords(strings: Strings, key: FactKey, fact: { value: unknown; asOf?: string | undefined }, after: { value: unknown; asOf?: string | undefined }): string {
  const value = valueInWords(strings, key, fact)
  return value === valueInWords(strings, key, after) ? strings.factHistory.otherDetails(value) : value
}
