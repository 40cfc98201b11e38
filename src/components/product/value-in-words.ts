import type { FactKey } from '../../strings/en/facts.ts'
import { withoutStop } from '../../strings/stop.ts'
import type { Strings } from '../../strings/en.ts'
import { cutAtWord } from './cut.ts'

type Had = { value: unknown; asOf?: string | undefined }

/** A value that a fact has or had, in words without a full stop, and whole: a power or a wait that is cut reads like another. Of an earlier one, its date can be left out: no value is told by it. */
export function wholeInWords(strings: Strings, key: FactKey, fact: Had): string {
  return fact.value === 'unknown' ? strings.unknown : withoutStop(strings, strings.factInWords(key, { sources: [], ...fact, asOf: fact.asOf ?? '' }, strings.unknown))
}

/** The same in a few words. */
export function valueInWords(strings: Strings, key: FactKey, fact: Had): string {
  return withoutStop(strings, cutAtWord(wholeInWords(strings, key, fact)))
}

/** A value that another took the place of, in words (`say`). Where the two read alike, it had other details. */
export function earlierInWords(strings: Strings, key: FactKey, fact: Had, after: Had, say = valueInWords): string {
  const value = say(strings, key, fact)
  return value === say(strings, key, after) ? strings.factHistory.otherDetails(value) : value
}
