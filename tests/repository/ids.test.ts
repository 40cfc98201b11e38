import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { root } from '../files.ts'

const git = (folder: string, ...args: string[]) => execFileSync('git', ['-c', 'core.quotePath=false', '-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgSign=false', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** The product files that a repository once had and has no more, committed or not. A shallow clone knows only those of its newest commits. */
function lostIn(folder: string): string[] {
  const once = git(folder, 'log', '--format=', '--name-only', '--no-renames', '--diff-filter=AD', '--relative', '--', 'content/products').split('\n')
  return [...new Set(once)].filter((file) => /^content\/products\/\w+\/[^/]+\.json$/.test(file) && !existsSync(join(folder, file))).sort()
}

const other = mkdtempSync(join(tmpdir(), 'ids-'))
afterAll(() => rmSync(other, { recursive: true, force: true }))

// A file name is the id, and the name of the product by a rule; so an id can only be used again once its file is gone.
it('no listing\'s file has gone: one that is not listed any more keeps it, with "removed", so that its id is never used again', () => {
  // What was unpacked without its history can have lost nothing that could be told.
  if (existsSync(join(root, '.git'))) expect(lostIn(root), 'Put the file back and add "removed": { "date", "reason", "sources" }.').toEqual([])
})

it('a file that goes or gets another name would be found', () => {
  const write = (file: string) => (mkdirSync(dirname(join(other, file)), { recursive: true }), writeFileSync(join(other, file), '{}'))
  const [stays, goes] = ['content/products/pools/stays.json', 'content/products/saas/goes.json']
  git(other, 'init', '--quiet')
  ;[stays, goes, 'content/products/pools.schema.json'].forEach(write)
  git(other, 'add', '.')
  git(other, 'commit', '--quiet', '--message', 'Two listings')
  expect(lostIn(other)).toEqual([])
  git(other, 'mv', goes, 'content/products/saas/new-name.json')
  expect(lostIn(other)).toEqual([goes])
  git(other, 'commit', '--quiet', '--message', 'Another name')
  expect(lostIn(other)).toEqual([goes])
  write(goes)
  expect(lostIn(other)).toEqual([])
  unlinkSync(join(other, stays))
  expect(lostIn(other)).toEqual([stays])
})
