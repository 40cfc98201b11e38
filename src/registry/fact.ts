import { z } from 'zod'
import { partialDate } from './dates.ts'
import { sourceUrl } from './url.ts'

/** Where a fact can be read. */
export const source = z
  .strictObject({
    title: z.string().trim().min(3).max(120).meta({ description: 'What the reader finds there, for example "Lido docs: audits".' }),
    url: sourceUrl,
  })
  .meta({ description: 'Where the fact can be read.' })

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

/**
 * The schema of a fact: what is so, when it was so, and where it can be read; or the explicit value `unknown`.
 * A known value without `asOf` or without a source is refused.
 */
export function fact<Value extends z.ZodType>(value: Value, description: string) {
  const known = z.strictObject({
    value,
    asOf: partialDate.meta({ description: 'When the source said so: YYYY, YYYY-MM or YYYY-MM-DD. Not the day you typed it.' }),
    sources: z.array(source).min(1, 'expected at least one source for a known value'),
    note,
  })
  return z.union([unknown, known]).meta({ description })
}

/** Where a fact can be read. */
export type Source = z.infer<typeof source>
/** A fact that somebody has found out. */
export type Known<T> = { value: T; asOf: string; sources: Source[]; note?: string | undefined }
/** A fact nobody has found out; it may say why. */
export type Unknown = z.infer<typeof unknown>
/** What is so, or that nobody knows. */
export type Fact<T> = Known<T> | Unknown

/** True for a fact that somebody has found out. */
export function isKnown<T>(fact: Fact<T>): fact is Known<T> {
  return 'asOf' in fact
}
