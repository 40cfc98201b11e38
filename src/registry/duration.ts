import { z } from 'zod'

const minutesOfHour = 60
const hoursOfDay = 24
// Ten years: what is longer was mistyped.
const mostDays = 3650

/** A length of time, in minutes, hours or days as its source gives it. Never a bare number: nobody could tell hours from days. */
export const duration = z.union([
  z.strictObject({ minutes: z.number().positive().max(mostDays * hoursOfDay * minutesOfHour) }),
  z.strictObject({ hours: z.number().positive().max(mostDays * hoursOfDay) }),
  z.strictObject({ days: z.number().positive().max(mostDays) }),
])

/** A length of time with its unit. */
export type Duration = z.infer<typeof duration>

/** A length of time in hours. */
export function hoursOf(length: Duration): number {
  if ('minutes' in length) return length.minutes / minutesOfHour
  return 'hours' in length ? length.hours : length.days * hoursOfDay
}
