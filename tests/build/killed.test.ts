import { spawn } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLedger } from '../../src/build/ledger.ts'
import { objectPath } from '../../src/build/store.ts'
import { filesIn } from '../../src/files.ts'
import { removeLeftovers } from '../../src/build/out-places.ts'
import { root } from '../files.ts'
import { until } from '../until.ts'
import { digestOf, digestsOf } from './digest.ts'
import { buildIn, runBuild } from './run-build.ts'
import { smallSite } from './small-site.ts'
import { takenIn } from './two-sites.ts'

const copy = smallSite('killed')
afterAll(() => rmSync(copy, { recursive: true, force: true }))
const at = (path: string) => join(copy, path)

/** Whether a build has come so far that there is a file in the folder it works in. */
const staged = (file: string) => readdirSync(copy).some((name) => /^\.export\.\d+$/.test(name) && existsSync(at(`${name}/${file}`)))

/** The day of the new build. */
const day = { BUILD_DATE: '2027-03-04' }

/** Runs the real build, kills it and all it has started at a moment, and gives what out/ is then. */
async function outAfterKill(moment: (printed: string) => boolean): Promise<string> {
  const [command, parameters, options] = buildIn(copy, day)
  const child = spawn(command, parameters, { ...options, detached: true })
  const closed = new Promise((resolve) => child.on('close', resolve))
  let printed = ''
  child.stdout?.on('data', (chunk) => (printed += String(chunk)))
  child.stderr?.on('data', (chunk) => (printed += String(chunk)))
  await until(() => child.exitCode !== null || moment(printed), 1)
  expect(child.exitCode, printed).toBe(null)
  process.kill(-Number(child.pid), 'SIGKILL')
  await closed
  return digestOf(at('out'))
}

// Windows has no groups of processes that end together. What happens at the very end, step by step, is tried in in-place.test.ts.
describe.skipIf(process.platform === 'win32')('a build that is killed', () => {
  // The old build is the whole site: as many files as ever have to be moved, or left alone.
  cpSync(join(root, 'out'), at('out'), { recursive: true })
  const old = digestOf(at('out'))
  const { ino } = statSync(at('out'))
  let left: Record<string, string> = {}

  it.each<[when: string, moment: (printed: string) => boolean]>([
    ['while Next writes pages', () => existsSync(at('.export.drawn/index.html'))],
    ['while pages are finished', (printed) => printed.includes('Next has drawn')],
    ['while texts are packed', (printed) => printed.includes('files of the site')],
  ])('%s leaves the last good out/ whole', async (_, moment) => {
    removeLeftovers(copy)
    expect(await outAfterKill(moment)).toBe(old)
  }, 900_000)

  it('as soon as out/ is another folder leaves all of the new one, and the next build gets through', async () => {
    await outAfterKill(() => statSync(at('out'), { throwIfNoEntry: false })?.ino !== ino && existsSync(at('out')))
    left = digestsOf(at('out'))
    expect(digestOf(at('out'))).not.toBe(old)
    const { status, printed } = runBuild(copy, day)
    expect(status, printed).toBe(0)
    expect(digestsOf(at('out'))).toEqual(left)
  }, 900_000)

  // After the test above, which has left a ledger. Files of out/ are the same files as what is kept: who edits one edits both.
  it('or of which all that was kept is damaged, is made anew by the next, to the same bytes', () => {
    const kept = at('node_modules/.cache/site/objects')
    const pages = filesIn(at('out')).filter((file) => file.endsWith('.html')).length
    for (const file of filesIn(kept)) appendFileSync(join(kept, file), ' ')
    expect(digestsOf(at('out'))).not.toEqual(left)
    const { status, printed } = runBuild(copy, day)
    expect(status, printed).toBe(0)
    expect(takenIn(printed)).toEqual({ drawn: pages, anew: pages, takenOver: 0 })
    expect(digestsOf(at('out'))).toEqual(left)
  }, 900_000)

  // The page for what is missing is the only one that Next draws without being given it.
  it('or of which one page alone is gone, is mended by the next', () => {
    const { ledger } = readLedger(at('node_modules/.cache/site'))
    const name = ledger.pages['/404']?.drawn?.outputs.html ?? ''
    rmSync(at(`node_modules/.cache/site/objects/${objectPath(name)}`))
    const { status, printed } = runBuild(copy, day)
    expect(status, printed).toBe(0)
    expect(takenIn(printed)).toMatchObject({ drawn: 1, anew: 0 })
    expect(digestsOf(at('out'))).toEqual(left)
  }, 900_000)
})
