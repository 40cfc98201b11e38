import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { giveBack } from '../../src/build/in-place.ts'
import { root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'
import { digestOf } from './digest.ts'

let folder: string
const at = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'in place '))
  for (const [build, text] of [['out', 'old'], ['.export', 'new'], ['.export.old', 'older']] as const) {
    mkdirSync(at(`${build}/staking`), { recursive: true })
    for (const file of ['index.html', 'staking/index.html', `${text}.txt`]) writeFileSync(at(`${build}/${file}`), text)
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Puts the new build in place of the old, and is killed at a moment. Gives the signal that ended it. */
const killedAt = (moment: number) => spawnSync(process.execPath, [...withTypeScript, '--import', pathToFileURL(join(root, 'tests/build/kill-at.mjs')).href, join(root, 'tests/build/put-in-place.ts')], { cwd: folder, encoding: 'utf8', env: { ...process.env, KILL_AT: String(moment) } })

// Four steps, each with a moment before and one after it.
it.each([[0, 'old'], [1, 'old'], [2, 'old'], [3, 'none'], [4, 'none'], [5, 'new'], [6, 'new'], [7, 'new']] as const)('killed at moment %i of its last step, a build leaves all of the %s one', (moment, left) => {
  const builds = { old: digestOf(at('out')), new: digestOf(at('.export')), none: 'missing' }
  expect(new Set(Object.values(builds)).size).toBe(3)
  const { status, signal } = killedAt(moment)
  // Windows knows no signals: there the process ends with a code.
  expect(status === 0 ? 'ended by itself' : (signal ?? 'SIGKILL')).toBe('SIGKILL')
  expect(digestOf(at('out'))).toBe(builds[left])
  // What every build, and every server of ours, does first.
  giveBack(at('out'), at('.export.old'))
  expect(digestOf(at('out'))).toBe(left === 'new' ? builds.new : builds.old)
})

it('there are no other moments', () => {
  const wanted = digestOf(at('.export'))
  expect(killedAt(8).status).toBe(0)
  expect([digestOf(at('out')), digestOf(at('.export')), digestOf(at('.export.old'))]).toEqual([wanted, 'missing', 'missing'])
})
