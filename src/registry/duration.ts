import { z } from 'zod'

const minutesOfHour = 60
const hoursOfDay = 24
// Ten years: what is longer was mistyped.
const mostDays = 3650

/** A length of time, in minutes, hours or days as its source gives it. Never a bare number: nobody could tell hours from days. */
export const duration = z.strictObject({
  minutes: z.number().positive().max(mostDays * hoursOfDay * minutesOfHour).optional(),
  hours: z.number().positive().max(mostDays * hoursOfDay).optional(),
  days: z.number().positive().max(mostDays).optional(),
}).refine((length) => Object.keys(length).length === 1, {
  error: 'expected exactly one of "minutes", "hours" and "days", as in { "days": 7 }; write the unit that the source has',
  // A unit that is misspelt is told once.
  when: ({ issues }) => issues.length === 0,
})

/** A length of time in one unit. */
export type Duration = z.infer<typeof duration>

/** How many of the unit that another length has: 15 of "15 to 21 days". Nothing where theirs are different. */
export function countLike(length: Duration, { minutes, hours, days }: Duration): number | undefined {
  return minutes !== undefined ? length.minutes : hours !== undefined ? length.hours : days !== undefined ? length.days : undefined
}

/** A length of time in hours. */
export function hoursOf({ minutes = 0, hours = 0, days = 0 }: Duration): number {
  return minutes / minutesOfHour + hours + days * hoursOfDay
}
