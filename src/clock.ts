import { quoted } from './settings.ts'

/** The day of the build, `YYYY-MM-DD` in UTC: BUILD_DATE where it is set and not empty, else today. It is the only clock. Throws, in words, where BUILD_DATE is no day of the calendar. */
export function buildDate(): string {
  const day = process.env.BUILD_DATE || new Date().toISOString().slice(0, 10)
  if (!isDay(day)) throw new Error(`Unexpected BUILD_DATE ${quoted(day)}, expected a day of the calendar as YYYY-MM-DD, such as "2026-11-22"; write it like that, or leave it out for today.`)
  return day
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  // The 30th of February would be a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
