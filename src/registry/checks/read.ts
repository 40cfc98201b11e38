import { z } from 'zod'
import { partialDate } from '../dates.ts'

// A name or an address; what is longer than that is no value of a fact.
export const longestValue = 200

/** The value of a contract or the hash of a passage, as a file holds it: numbers that JSON cannot hold whole are texts of digits. */
export const checkedValue = z.union([z.string().max(longestValue), z.boolean(), z.int()], { error: 'expected a text, a whole number, or true or false' })

/** What the machine read last: the day, the value and, of a contract, the block. Only `npm run recheck -- --write` writes it. */
export const reading = z
  .strictObject({
    on: partialDate.refine((date) => date.length === 10, 'expected a day as YYYY-MM-DD'),
    block: z.int().min(1).max(1e12).optional(),
    value: checkedValue,
  })
  .meta({ description: 'What `npm run recheck -- --write` read last: never typed by hand.' })

/** A value as files and tables hold it. */
export type CheckedValue = z.infer<typeof checkedValue>
/** What the machine read last. */
export type LastRead = z.infer<typeof reading>

/** Whether two values are the same; 10 and "10" are, since large numbers are written as texts. */
export function isSameValue(a: CheckedValue, b: CheckedValue): boolean {
  return String(a) === String(b)
}
