import { type Commit, logOfBuild, readLog } from './log.ts'

let dates: Map<string, string> | undefined

/** The day (`YYYY-MM-DD`, UTC) of the last commit that changed a file of the repository; nothing where git has no history of it. */
export function lastChanged(file: string): string | undefined {
  dates ??= daysIn(logOfBuild() ?? [])
  return dates.get(file)
}

/** The day each file below content/ was last changed, by its path in the repository `root`; none where there is no history. Throws as `readLog` does. */
export function readHistory(root: string, today: string): Map<string, string> {
  return daysIn(readLog(root, today) ?? [])
}

/** The newest day of each file in a log, newest first. A commit without a day is passed over, and it alone. */
function daysIn(log: readonly Commit[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { day, files } of log) for (const file of files.keys()) if (day !== undefined && !found.has(file)) found.set(file, day)
  return found
}
