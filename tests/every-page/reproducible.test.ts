import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { filesBelow, root } from '../files.ts'
import { copyOfSite, runBuild } from '../build/run-build.ts'

const copy = copyOfSite('the whole site')
afterAll(() => rmSync(copy, { recursive: true, force: true }))

// What tests/build/taken-over.test.ts shows of a small site, here of all pages: compared with out/, built from the same files before.
it('the whole site: the same files and day give the same bytes in another folder, language and time zone', () => {
  // Dates of pages come from git, so the copy has the history of the original.
  if (existsSync(join(root, '.git'))) {
    const { status, stderr } = spawnSync('git', ['clone', '--quiet', '--no-checkout', root, join(copy, 'history')], { encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    renameSync(join(copy, 'history/.git'), join(copy, '.git'))
  }
  const { judgedOn } = JSON.parse(readFileSync(join(root, 'out/api/v1/products.json'), 'utf8')) as { judgedOn: string }
  const { status, printed } = runBuild(copy, { BUILD_DATE: judgedOn, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
  expect(status, printed).toBe(0)
  const files = filesBelow('.tmp/the whole site/out')
  expect(files).toEqual(filesBelow('out'))
  expect(files.length).toBeGreaterThan(500)
  expect(files.filter((file) => !readFileSync(join(copy, 'out', file)).equals(readFileSync(join(root, 'out', file))))).toEqual([])
}, 900_000)
