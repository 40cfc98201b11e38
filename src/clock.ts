/** The day of the build, `YYYY-MM-DD` in UTC: BUILD_DATE where it is set, else today. It is the only clock. */
export function buildDate(): string {
  const day = process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) {
    throw new Error(`Unexpected BUILD_DATE "${day}", expected a day as YYYY-MM-DD.`)
  }
  return day
}
