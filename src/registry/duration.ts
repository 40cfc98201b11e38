import { z } from 'zod'

const hoursOfDay = 24
// Ten years: what is longer was mistyped.
const mostDays = 3650

/** A length of time, in hours or in days as its source gives it. Never a bare number: nobody could tell hours from days. */
export const duration = z.union([
  z.strictObject({ hours: z.number().positive().max(mostDays * hoursOfDay) }),
  z.strictObject({ days: z.number().positive().max(mostDays) }),
])

/** A length of time with its unit. */
export type Duration = z.infer<typeof duration>

/** A length of time in hours. */
export function hoursOf(length: Duration): number {
  return 'hours' in length ? length.hours : length.days * hoursOfDay
}
