import { spawnSync } from 'node:child_process'
import { buildDate } from './clock.ts'

let dates: Map<string, string> | undefined

/**
 * The day (`YYYY-MM-DD`, UTC) of the last commit that changed a file of the repository; nothing where git has no history of it.
 * One call of git for all files. A shallow clone knows only its newest commit, so it counts as no history.
 */
export function lastChanged(file: string): string | undefined {
  dates ??= readHistory(process.cwd(), buildDate())
  return dates.get(file)
}

/**
 * The day each file below content/ was last changed, by its path in the repository `root`; none where there is no git, no repository
 * or no whole history. Throws, in words, where git fails otherwise: a build without dates would look like any other. See `daysIn`.
 */
export function readHistory(root: string, today: string): Map<string, string> {
  const shallow = git(root, 'rev-parse', '--is-shallow-repository')
  if (shallow === undefined || shallow.trim() === 'true') return new Map()
  return daysIn(git(root, '-c', 'core.quotePath=false', 'log', '--no-show-signature', '--format=%x00%ct', '--name-only', '--no-renames', '--relative', '--', 'content') ?? '', today)
}

// How git says that there is nothing to tell: no repository here, one that is another user's, one without a commit.
const noHistory = /not a git repository|detected dubious ownership|does not have any commits yet/

/** What git prints, nothing where it is not there or has no history to tell of. */
function git(root: string, ...parameters: string[]): string | undefined {
  const { error, status, signal, stdout, stderr } = spawnSync('git', parameters, { cwd: root, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 256 * 1024 * 1024 })
  if (status === 0 && !error) return stdout
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT' || noHistory.test(stderr)) return undefined
  throw new Error(`Unexpected end of git (${error?.message ?? signal ?? `${status}, ${stderr.trim()}`}), expected the days on which pages changed; try again.`)
}

// The first commit of git itself, 2005-04-07. An earlier date is that of a clock that was not set.
const firstSecond = 1_112_911_993
// What a Date can hold (ECMAScript, "Time Values and Time Range").
const lastSecond = 8_640_000_000_000

/**
 * The newest day of each file in a log of git: for each commit, newest first, a line of NUL and the seconds of its date, and the
 * files it changed. A commit's date is whatever its author's machine, or its author, wrote there. One after `today` counts as
 * `today`: no page can have changed later. A commit whose date cannot be read or is older than git is passed over, and it alone.
 */
function daysIn(log: string, today: string): Map<string, string> {
  const found = new Map<string, string>()
  let day: string | undefined
  for (const line of log.split('\n')) {
    if (line.startsWith('\0')) day = dayOf(line.slice(1), today)
    else if (line && day !== undefined && !found.has(line)) found.set(line, day)
  }
  return found
}

function dayOf(text: string, today: string): string | undefined {
  const seconds = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(seconds >= firstSecond && seconds <= lastSecond)) return undefined
  const time = seconds * 1000
  return time > Date.parse(`${today}T00:00:00Z`) ? today : new Date(time).toISOString().slice(0, 10)
}
