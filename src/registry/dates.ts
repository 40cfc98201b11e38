import { z } from 'zod'

/** A day, a month or a year: as exact as its source. */
export type PartialDate = string

/** The year in which Ethereum began: https://ethereum.org/ethereum-forks/ */
export const firstYear = '2015'
const shape = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a day that exists. */
export const partialDate = z
  .string()
  .regex(shape, { error: ({ input }) => faultOfShape(String(input)) })
  .refine((date) => !shape.test(date) || exists(date), { error: ({ input }) => faultOfDay(String(input)) })
  .refine((date) => !shape.test(date) || date >= firstYear, `expected ${firstYear} or later; before that, there was no Ethereum to write about; give the date the source gives`)
  .meta({ description: 'A date as exact as its source: YYYY, YYYY-MM or YYYY-MM-DD.' })

/** Says what is wrong with a date that has not the shape of one: its month or day where only these are. */
function faultOfShape(date: string): string {
  const [, year = '', month = '', day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? []
  const form = 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD'
  if (month === '') return form
  if (Number(month) >= 1 && Number(month) <= 12) return faultOfDay(date)
  const isSwapped = Number(month) > 12 && Number(month) <= 31 && Number(day ?? 0) >= 1 && Number(day) <= 12
  return `expected a month from 01 to 12, found ${month}${isSwapped ? `; write the month before the day, ${year}-${day}-${month}` : ''}`
}

/** Says how many days the month of a date has. */
function faultOfDay(date: string): string {
  const [year, month, day] = date.split('-')
  const last = Number(lastDayOf(`${year}-${month}`).slice(8))
  return `expected a day that exists, found ${day}; ${months[Number(month) - 1]} ${year} has ${last} days`
}

/** The last day (`YYYY-MM-DD`) that a date as exact as a month or a year can mean. */
export function lastDayOf(date: PartialDate): string {
  const [year = '', month, day] = date.split('-')
  if (day) return date
  const end = month ? new Date(Date.UTC(Number(year), Number(month), 0)) : new Date(Date.UTC(Number(year), 11, 31))
  return end.toISOString().slice(0, 10)
}

/** The first day (`YYYY-MM-DD`) that a date as exact as a month or a year can mean. */
export function firstDayOf(date: PartialDate): string {
  return `${date}${'-01-01'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10)
}

/** Whole days from one day to another, both `YYYY-MM-DD`, counted in UTC; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** Whole years and months from one day to another, both `YYYY-MM-DD`. */
export function ageBetween(from: string, to: string): { years: number; months: number } {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number)
  const months = Math.max(0, (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0))
  return { years: Math.floor(months / 12), months: months % 12 }
}

function exists(date: string): boolean {
  const day = firstDayOf(date)
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === day
}
