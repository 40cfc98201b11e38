import { execFileSync } from 'node:child_process'

let dates: Map<string, string> | undefined

/**
 * The day (`YYYY-MM-DD`, UTC) of the last commit that changed a file of the repository; nothing where git has no history of it.
 * One call of git for all files. A shallow clone knows only its newest commit, so it counts as no history.
 */
export function lastChanged(file: string): string | undefined {
  dates ??= readHistory()
  return dates.get(file)
}

function readHistory(): Map<string, string> {
  const found = new Map<string, string>()
  try {
    const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 256 * 1024 * 1024 })
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return found
    let day = ''
    for (const line of git('-c', 'core.quotePath=false', 'log', '--format=%x00%ct', '--name-only', '--no-renames', '--relative', '--', 'content').split('\n')) {
      if (line.startsWith('\0')) day = new Date(Number(line.slice(1)) * 1000).toISOString().slice(0, 10)
      else if (line && !found.has(line)) found.set(line, day)
    }
  } catch {
    // No git or no repository: pages are then without the date.
  }
  return found
}
