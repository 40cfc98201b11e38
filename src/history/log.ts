import { spawnSync } from 'node:child_process'
import { buildDate } from '../clock.ts'

/** A commit, and what it did to files below content/. */
export interface Commit {
  /** Its whole id. */
  id: string
  /** `YYYY-MM-DD`, UTC; nothing where its date cannot be read or is older than git. One after the day of the build counts as that day. */
  day: string | undefined
  /** Each file that it changed, by path in the repository, with git's id of the content it has since; nothing where it is gone, or no ordinary file. */
  files: Map<string, string | undefined>
}

let read: { log: readonly Commit[] | undefined } | undefined

/** The log of the repository in which the build runs, read once: see `readLog`. */
export function logOfBuild(): readonly Commit[] | undefined {
  read ??= { log: readLog(process.cwd(), buildDate()) }
  return read.log
}

/**
 * Every commit that changed a file below content/ of the repository `root`, newest first, by one call of git; nothing where there is no git, no repository
 * or no whole history: a shallow clone knows only its newest commits. `today` is the day of the build.
 * Only what reached the branch counts, and when it did (`--first-parent`): each merge stands for what it brought. Two commits in a row then hold what the
 * branch held, one after the other, also where a merge put two sides together by hand; the commits of side branches stand in between by their dates alone.
 * Throws, in words, where git fails otherwise: a build without history would look like any other.
 */
export function readLog(root: string, today: string): readonly Commit[] | undefined {
  const shallow = git(root, 'rev-parse', '--is-shallow-repository')
  if (shallow === undefined || shallow.trim() === 'true') return undefined
  // What somebody has set git to is of no matter here; `-m` is what older versions of git need to look into merges at all.
  const log = git(root, '-c', 'log.showRoot=true', '-c', 'log.follow=false', '-c', 'log.diffMerges=separate', 'log', '-z', '--first-parent', '-m', '--no-show-signature', '--format=%H %ct', '--raw', '--no-abbrev', '--no-renames', '--relative', '--', 'content')
  return log === undefined ? undefined : commitsIn(log, today)
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

/**
 * The commits in a log of git: for each the line of its id and the seconds of its date, and for each file a line of modes, ids and what happened, and its
 * path; all ended by NUL, which stands in no path. A commit's date is whatever its author's machine, or its author, wrote there.
 */
function commitsIn(log: string, today: string): Commit[] {
  const commits: Commit[] = []
  const parts = log.split('\0')
  for (let at = 0; at < parts.length; at++) {
    const [, mode = '', id] = /^\n?:\d+ (\d+) \w+ (\w+) [A-Z]\d*$/.exec(parts[at] ?? '') ?? []
    const [, commit, seconds = ''] = /^(\w{40,}) (.*)$/.exec(parts[at] ?? '') ?? []
    if (id !== undefined) commits.at(-1)?.files.set(parts[++at] ?? '', isFile.test(mode) ? id : undefined)
    else if (commit !== undefined) commits.push({ id: commit, day: dayOf(seconds, today), files: new Map() })
  }
  return commits
}

// Neither a link nor a repository within this one (man git-fast-import, "filemodify").
const isFile = /^100\d{3}$/

// The first commit of git itself, 2005-04-07. An earlier date is that of a clock that was not set.
const firstSecond = 1_112_911_993
// What a Date can hold (ECMAScript, "Time Values and Time Range").
const lastSecond = 8_640_000_000_000

function dayOf(text: string, today: string): string | undefined {
  const seconds = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(seconds >= firstSecond && seconds <= lastSecond)) return undefined
  const time = seconds * 1000
  return time > Date.parse(`${today}T00:00:00Z`) ? today : new Date(time).toISOString().slice(0, 10)
}
