import { z } from 'zod'
import { categories } from './categories.ts'
import { type Check, checks } from './checks/index.ts'
import { partialDate } from './dates.ts'
import { isSecondHand, type Source, source, sourceOf } from './source.ts'

const note = z
  .string()
  .trim()
  .min(10)
  .max(240)
  .optional()
  .meta({ description: 'One short plain sentence that readers see beside the fact.' })

const unknown = z.strictObject({
  value: z.literal('unknown').meta({ description: 'Nobody has found out. Not 0, not "no".' }),
  sources: z.array(source).optional(),
  note,
})

// A fact of the organisation behind several listings is written once; the other listings name the one that holds it.
const shared = z.strictObject({
  sameAs: z
    .string()
    .regex(new RegExp(`^(?:${categories.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`), 'expected the category and id of the listing that holds the fact, such as "pools/rocket-pool"')
    .meta({ description: 'The listing of the same organisation in which this fact is written out, as category/id.' }),
})

/**
 * The schema of a fact: what is so, when it was so, and where it can be read; or the explicit value `unknown`;
 * or the name of the listing that holds it. A known value without `asOf` or without a source is refused.
 */
export function fact<Value extends z.ZodType>(value: Value, description: string) {
  const known = z.strictObject({
    value,
    asOf: partialDate.meta({ description: 'When the source said so: YYYY, YYYY-MM or YYYY-MM-DD. Not the day you typed it.' }),
    sources: z.array(sourceOf(value)).min(1, 'expected at least one source for a known value'),
    note,
    check: checks.optional(),
  })
  return z.union([unknown, known, shared]).meta({ description })
}

/** A fact that somebody has found out. */
export type Known<T> = { value: T; asOf: string; sources: Source[]; note?: string | undefined; check?: Check[] | undefined }
/** A fact nobody has found out; it may say why. */
export type Unknown = z.infer<typeof unknown>
/** Where a fact stands that is shared with another listing. */
export type Shared = z.infer<typeof shared>
/** What is so, or that nobody knows. */
export type Fact<T> = Known<T> | Unknown

/** True for a fact that somebody has found out. */
export function isKnown<T>(fact: Fact<T>): fact is Known<T> {
  return 'asOf' in fact
}

/** True for a fact that is written out in another listing. */
export function isShared(fact: object): fact is Shared {
  return 'sameAs' in fact
}

/** True for a fact behind which nothing stands but lists that copied it. */
export function isFromRegisters(fact: Fact<unknown>): boolean {
  return isKnown(fact) && isSecondHand(fact.sources)
}
