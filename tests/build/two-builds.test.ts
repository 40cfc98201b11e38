import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { preview } from '../../src/site.ts'
import { filesBelow, root } from '../files.ts'
import { until } from '../until.ts'
import { digestsOf } from './digest.ts'
import { buildIn, runBuild } from './run-build.ts'
import { smallSite } from './small-site.ts'

const copy = smallSite('two-builds')
afterAll(() => rmSync(copy, { recursive: true, force: true }))
const at = (path: string) => join(copy, path)
const out = () => digestsOf(at('out'))
/** What builds leave beside out/, besides Next's own folder. */
const left = () => readdirSync(copy).filter((name) => name.startsWith('.export'))

/** Starts the real build; gives its process, what it has printed so far, and how it ends. */
function start(...words: string[]) {
  const [command, parameters, options] = buildIn(copy, {}, words)
  const child = spawn(command, parameters, options)
  let [printed, faults] = ['', '']
  child.stdout?.on('data', (data) => (printed += String(data)))
  child.stderr?.on('data', (data) => (faults += String(data)))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, printed: () => printed, faults: () => faults, ended }
}

/** Starts one that takes nothing over, and waits until it has come so far. */
async function startUntil(moment: (printed: string) => boolean) {
  const build = start('--clean')
  expect(await until(() => build.child.exitCode !== null || moment(build.printed()), 5)).toBe(true)
  expect(build.child.exitCode, build.faults()).toBe(null)
  return build
}

const renders = (printed: string): boolean => printed.includes('texts compiled')
const writesPages = (): boolean => left().some((name) => existsSync(at(`${name}/index.html`)))

/** The processes that work in the copy, where the system tells. */
const working = () => readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).filter((pid) => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === copy
  } catch {
    return false
  }
})

describe('two builds at once', () => {
  it('one says that the other is going on, having touched nothing, and the other publishes all there is', async () => {
    const builds = [start(), start()]
    const statuses = await Promise.all(builds.map(({ ended }) => ended))
    expect([...statuses].sort(), builds.map(({ faults }) => faults()).join('\n')).toEqual([0, 2])
    const [winner, loser] = statuses[0] === 0 ? builds : [...builds].reverse()
    expect(loser?.printed()).toBe('')
    expect(loser?.faults()).toMatch(new RegExp(`^Unexpected second build, expected one at a time in this folder: process ${winner?.child.pid} has been building since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC\\. Wait for it to finish, or stop it, and try again\\.\\n$`))
    expect(winner?.faults()).toBe('')
    expect(left()).toEqual([])
    const pages = filesBelow('.tmp/two-builds/out').filter((file) => file.endsWith('.html'))
    const texts = pages.map((file) => readFileSync(at(`out/${file}`), 'utf8'))
    expect(pages.length).toBeGreaterThan(15)
    const named = texts.flatMap((text) => text.match(/_next\/[^"'\s<>?#&),]+/g) ?? [])
    expect(named.length).toBeGreaterThan(0)
    expect([...named, ...pages.filter((file) => file !== '404.html').map((file) => file.replace('index.html', preview.file))].filter((file) => !existsSync(at(`out/${file}`)))).toEqual([])
  }, 900_000)

  // After the test above: it begins with what that built.
  it.skipIf(process.platform === 'win32').each([['SIGINT', 130, writesPages], ['SIGTERM', 143, renders], ['SIGHUP', 129, renders]] as const)('one that is ended by %s leaves out/ as it was, and nothing of its own', async (signal, status, moment) => {
    const before = out()
    const { child, faults, ended } = await startUntil(moment)
    child.kill(signal)
    child.kill(signal)
    expect(await ended).toBe(status)
    expect(faults()).toBe(`Stopped by ${signal}.\nNothing was built; out/ is unchanged.\n`)
    expect(out()).toEqual(before)
    expect(left()).toEqual([])
    if (existsSync('/proc/self/cwd')) expect(await until(() => working().length === 0, 20, 500)).toBe(true)
  }, 900_000)

  it('one whose process alone was killed does not stand in the way of the next: what it has started ends, and the lock is taken over', async () => {
    const before = out()
    const { child, ended } = await startUntil(writesPages)
    child.kill('SIGKILL')
    await ended
    expect(out()).toEqual(before)
    expect(left().sort()).toEqual(['.export.drawn', '.export.lock'])
    const { status, printed } = runBuild(copy)
    expect(status, printed).toBe(0)
    expect(printed).toMatch(new RegExp(`^! The build of [-\\d]+ [:\\d]+ UTC \\(process ${child.pid}\\) did not finish; this one has taken over its lock\\.$`, 'm'))
    expect(left()).toEqual([])
    // The same day and files: what the two built at once have published is what one alone does.
    expect(out()).toEqual(before)
  }, 900_000)
})

describe('a build that meets a full disk', () => {
  const failing = (fault: string) => ({ NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'tests/build/fail-at.mjs')).href}`, FAIL_AT: fault })

  it.each([
    ['at once', 'mkdirSync ENOSPC .export.lock', '.export.lock.PID'],
    ['while it keeps what it makes', 'writeFileSync ENOSPC objects', 'node_modules/.cache/site/objects/FILE'],
    ['while it lays files out', 'mkdirSync ENOSPC glossary', '.export.PID/glossary'],
  ])('%s says so, exits 2 and leaves out/ as it was', (_, fault, file) => {
    const before = existsSync(at('out')) ? out() : (mkdirSync(at('out')), writeFileSync(at('out/index.html'), 'old'), out())
    // On another day pages are others, and there is something to keep.
    const { status, stderr } = runBuild(copy, { ...failing(fault), BUILD_DATE: '2026-11-23' })
    const said = `Unexpected full disk at ${file}, expected room for what is written; free some space and try again.`
    expect(stderr.replace(/(?<=\.export\.(?:lock\.)?)\d+/, 'PID').replace(/(?<=objects\/)[0-9a-f]{2}\/[0-9a-f]{38}\.\d+\.\d+/, 'FILE').split('\n')).toEqual([said, ...(file.includes('lock') ? [] : ['Nothing was built; out/ is unchanged.']), ''])
    expect(status).toBe(2)
    expect(out()).toEqual(before)
    expect(left()).toEqual([])
  }, 900_000)

  it('as it notes what it has made says so, and is in place all the same', () => {
    const { status, stderr } = runBuild(copy, failing('writeFileSync ENOSPC ledger.json'))
    expect(stderr).toBe('! What this build made could not be noted: the next one makes it anew. Unexpected full disk at node_modules/.cache/site/ledger.json.fresh, expected room for what is written; free some space and try again.\n')
    expect(status).toBe(0)
    expect(existsSync(at('out/index.html.br'))).toBe(true)
    expect(left()).toEqual([])
  }, 900_000)
})
