import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { filesIn } from '../../src/files.ts'
import { runBuild } from './run-build.ts'
import { smallSite } from './small-site.ts'

const [here, elsewhere] = [smallSite('here'), smallSite("somewhere else; it's & mün—日本")]
afterAll(() => [here, elsewhere].forEach((copy) => rmSync(copy, { recursive: true, force: true })))

/** Runs git in a copy. */
function git(copy: string, ...parameters: string[]): void {
  // Half an hour before midnight: east of Greenwich it is the next day.
  const late = { GIT_AUTHOR_DATE: '2026-03-04T23:30:00Z', GIT_COMMITTER_DATE: '2026-03-04T23:30:00Z' }
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgSign=false', ...parameters], { cwd: copy, encoding: 'utf8', env: { ...process.env, ...late } })
  expect(status, stderr).toBe(0)
}

// What differs is named: the list of files alone shows no more than the tag of the build.
it('the same files and day give the same bytes in another folder, language and time zone', { timeout: 900_000 }, () => {
  for (const copy of [here, elsewhere]) {
    rmSync(join(copy, '.git'), { recursive: true, force: true })
    // Dates of pages come from git.
    git(copy, 'init', '--quiet')
    git(copy, 'add', 'content')
    git(copy, 'commit', '--quiet', '--message', 'Pages')
  }
  // What was drawn and kept before is used here; elsewhere everything is drawn anew.
  rmSync(join(elsewhere, 'node_modules'), { recursive: true, force: true })
  for (const [copy, settings] of [[here, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }], [elsewhere, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }]] as const) {
    const { status, printed } = runBuild(copy, settings)
    expect(status, printed).toBe(0)
  }
  const built = (copy: string, file: string) => readFileSync(join(copy, 'out', file))
  const files = filesIn(join(elsewhere, 'out'))
  const differing = files.filter((file) => !existsSync(join(here, 'out', file)) || !built(elsewhere, file).equals(built(here, file)))
  if (differing.length > 0) console.error(`Unexpected difference between two builds in ${differing.join(', ')}`)
  expect(files).toEqual(filesIn(join(here, 'out')))
  expect(files.length).toBeGreaterThan(100)
  expect(built(here, 'index.html').toString()).toContain('2026-03-04')
  expect(differing).toEqual([])
})
