import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** How a commit is made, where it matters: what it says, who made it, and on which branch's top it stands. */
interface Maker {
  message?: string
  author?: string
}

/** A real repository in a folder of its own. */
export interface Repository {
  root: string
  git(...parameters: string[]): string
  /** Writes files (null takes one away) and commits all there is on a day (`YYYY-MM-DD`), or at the seconds that git should note. Gives the id. */
  commit(day: string, files: Readonly<Record<string, string | Uint8Array | null>>, maker?: Maker): string
  remove(): void
}

/** A repository without a commit. */
export function newRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'repository '))
  let date = ''
  const git = (...parameters: string[]) => execFileSync('git', ['-c', 'init.defaultBranch=main', '-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgSign=false', '-c', 'protocol.file.allow=always', ...parameters], { cwd: root, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } }).trim()
  git('init', '--quiet')
  return {
    root,
    git,
    commit(day, files, { message = 'A change', author = 'A <a@example.org>' } = {}) {
      date = day.includes('-') ? `${day}T12:00:00Z` : day
      for (const [file, text] of Object.entries(files)) {
        const path = join(root, file)
        mkdirSync(dirname(path), { recursive: true })
        if (text === null) rmSync(path)
        else writeFileSync(path, text)
      }
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', message, '--author', author)
      return git('rev-parse', 'HEAD')
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
