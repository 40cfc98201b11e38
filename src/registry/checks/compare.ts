import { namedSlots } from './contract.ts'
import type { Check } from './index.ts'
import { type CheckedValue, isSameValue } from './read.ts'
import { readingOf } from './readings.ts'

/** What was read when the words were not there any more. */
export const gone = 'gone'

/**
 * Whether a fact with this value holds where its check reads `seen`: nothing where there is nothing to compare with yet, because nobody has read
 * the passage. Pure; the same for a value from outside and for one that stands in the file.
 */
export function holds(check: Check, value: unknown, seen: CheckedValue): boolean | undefined {
  if (check.kind !== 'contract') return seen === gone ? false : check.passage === undefined ? undefined : check.passage === seen
  if (check.above !== undefined) return isGreater(seen, check.above)
  return expectedOf(check, value).some((one) => isSameValue(one, seen))
}

/** The values of which a check must read one: those of the fact where it has a reading. None where only "greater than" is asked. */
export function expectedOf(check: Check, value: unknown): CheckedValue[] {
  if (check.kind !== 'contract') return check.passage === undefined ? [] : [check.passage]
  if (check.is !== undefined) return [check.is]
  return check.reading === undefined ? [] : readingOf(check.reading).expected(value, check.address)
}

function isGreater(seen: CheckedValue, than: number): boolean {
  return /^\d{1,78}$/.test(String(seen)) && BigInt(String(seen)) > BigInt(than)
}

/** What a check reads, in a few words: the function, the slot, or the address. */
export function whatIsRead(check: Check): string {
  if (check.kind !== 'contract') return check.url
  if (check.call !== undefined) return `${/^function (\w+)/.exec(check.call)?.[1] ?? ''}(${(check.args ?? []).map(String).join(', ')})`
  return Object.hasOwn(namedSlots, check.slot ?? '') ? `slot ${check.slot}` : `slot ${check.slot?.slice(0, 10)}…`
}
