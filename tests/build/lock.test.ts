import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Holder, ownHolder, saysBusy, saysLeft } from '../../src/build/holder.ts'
import { takeLock } from '../../src/build/lock.ts'
import { root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'

let folder: string
const at = (name: string) => join(folder, name)
const path = () => at('.export.lock')
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'lock '))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A process that holds the lock, what it was given, and how to end it. */
async function holder(): Promise<{ pid: number; given: string; end(signal?: 'SIGKILL'): Promise<void> }> {
  const child = spawn(process.execPath, [...withTypeScript, join(root, 'tests/build/hold-lock.ts'), path()], { stdio: ['pipe', 'pipe', 'inherit'] })
  const given = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return { pid: child.pid ?? 0, given, end: (signal) => ((signal ? child.kill(signal) : child.stdin.end()), ended) }
}

/** Leaves a lock as a holder would that was killed, with something changed. */
const leave = (changed: object, number = 1) => {
  mkdirSync(join(path(), String(number)), { recursive: true })
  writeFileSync(join(path(), String(number), 'holder.json'), JSON.stringify({ ...ownHolder(), ...changed }))
}

/** Takes the lock and gives it back: who had left it, if it was free. Nothing is left then. */
function taken(): { left: unknown } | { heldBy: Holder } {
  const lock = takeLock(path())
  if ('heldBy' in lock) return lock
  expect(existsSync(path())).toBe(true)
  lock.release()
  lock.release()
  expect(readdirSync(folder).filter((name) => name.startsWith('.export.lock'))).toEqual([])
  return { left: lock.left }
}

describe('the lock', () => {
  it('is taken, held against others, and given back', async () => {
    const other = await holder()
    expect(other.given).toBe('{}\n')
    const lock = takeLock(path())
    expect(lock).toMatchObject({ heldBy: { pid: other.pid } })
    expect('heldBy' in lock && saysBusy({ ...lock.heldBy, since: '2026-11-22T10:11:12.345Z' })).toBe(`Unexpected second build, expected one at a time in this folder: process ${other.pid} has been building since 2026-11-22 10:11:12 UTC. Wait for it to finish, or stop it, and try again.`)
    await other.end()
    expect(taken()).toEqual({ left: undefined })
  })

  it('is taken over from one that was killed, which is named', async () => {
    const other = await holder()
    await other.end('SIGKILL')
    const lock = taken()
    expect(lock).toMatchObject({ left: { pid: other.pid } })
    expect(saysLeft({ ...(lock as { left: Holder }).left, since: '2026-11-22T10:11:12.345Z' })).toBe(`! The build of 2026-11-22 10:11:12 UTC (process ${other.pid}) did not finish; this one has taken over its lock.`)
  })

  it('is not given back by who has lost it', () => {
    const lock = takeLock(path())
    rmSync(path(), { recursive: true })
    leave({ pid: 1, beginning: 'of another' })
    if ('release' in lock) lock.release()
    expect(readFileSync(join(path(), '1/holder.json'), 'utf8')).toContain('of another')
  })

  it.skipIf(process.platform === 'win32').each([
    ['the number of a process that began at another time', { pid: process.ppid }],
    ['our own number, given out once more', { beginning: '1' }],
    ['a number that is free', { pid: 2 ** 22 + 1 }],
    ['another machine, two hours ago', { machine: 'another', since: new Date(Date.now() - 7_200_000).toISOString() }],
    ['another machine, in two hours', { machine: 'another', since: new Date(Date.now() + 7_200_000).toISOString() }],
  ])('is taken over where it names %s', (_, changed) => {
    leave(changed)
    expect(taken()).toMatchObject({ left: changed })
  })

  it('is left to a build on another machine, which cannot be asked', () => {
    leave({ pid: 12, machine: 'another\u001b[31m' })
    const lock = taken()
    expect(lock).toMatchObject({ heldBy: { pid: 12 } })
    expect(saysBusy((lock as { heldBy: Holder }).heldBy)).toContain('process 12 on the machine "another\\u001b[31m" has been building since ')
  })

  it.each<[what: string, make: () => void]>([
    ['an empty file', () => writeFileSync(path(), '')],
    ['a file with a number', () => writeFileSync(path(), String(process.ppid))],
    ['a file with bytes', () => writeFileSync(path(), Buffer.from([0, 255, 254, 10]))],
    ['a link to a file', () => (writeFileSync(at('kept'), 'kept'), symlinkSync(at('kept'), path()))],
    ['a link to a folder', () => (mkdirSync(at('folder')), writeFileSync(at('folder/kept'), 'kept'), symlinkSync(at('folder'), path()))],
    ['a link that leads nowhere', () => symlinkSync(at('nowhere'), path())],
    ['a link to itself', () => symlinkSync(path(), path())],
    ['a folder with a file', () => (mkdirSync(path()), writeFileSync(join(path(), 'file'), ''))],
    ['a file in place of a holder', () => (mkdirSync(path()), writeFileSync(join(path(), '1'), ''))],
    ['a link in place of a holder', () => (mkdirSync(path()), symlinkSync(at('nowhere'), join(path(), '7')))],
    ['a holder without a file', () => mkdirSync(join(path(), '3'), { recursive: true })],
    ['a folder in place of the file', () => mkdirSync(join(path(), '1/holder.json'), { recursive: true })],
    ['half a file', () => (leave({}), writeFileSync(join(path(), '1/holder.json'), '{"pid":'))],
    ...[0, -1, 1.5, 2 ** 31, '1', null].map((pid): [string, () => void] => [`the process ${JSON.stringify(pid)}`, () => leave({ pid })]),
    ...['', 'yesterday', '2026-02-30T00:00:00Z', 5].map((since): [string, () => void] => [`the time ${JSON.stringify(since)}`, () => leave({ pid: process.ppid, since })]),
    ['a key that nobody knows', () => leave({ more: 1 })],
  ])('is taken where %s stands in its place, and nothing else is touched', (_, make) => {
    make()
    expect(taken()).toEqual({ left: 'unknown' })
    for (const kept of ['kept', 'folder/kept']) if (existsSync(at(kept.split('/')[0] ?? ''))) expect(readFileSync(at(kept), 'utf8')).toBe('kept')
    expect(saysLeft('unknown')).toBe('! .export.lock named no build; this one has taken it over.')
  })

  it('is free where an empty folder stands in its place', () => {
    mkdirSync(path())
    expect(taken()).toEqual({ left: undefined })
  })

  it('is held by one process at a time, however many want it', async () => {
    leave({ pid: process.ppid })
    const tries = Array.from({ length: 3 }, () => new Promise<{ status: number | null; printed: string }>((resolve) => {
      const child = spawn(process.execPath, [...withTypeScript, join(root, 'tests/build/try-lock.ts'), path(), at('mark'), '100'], { stdio: ['ignore', 'pipe', 'pipe'] })
      let printed = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += String(data)))
      child.on('close', (status) => resolve({ status, printed }))
    }))
    const results = await Promise.all(tries)
    expect(results.map(({ status, printed }) => (status === 0 ? 0 : printed))).toEqual([0, 0, 0])
    expect(results.every(({ printed }) => Number(printed) > 0), JSON.stringify(results)).toBe(true)
    expect(readdirSync(folder)).toEqual([])
  })

  it('says in words where it cannot be made', () => {
    const { status, stderr } = spawnSync(process.execPath, [...withTypeScript, '--import', pathToFileURL(join(root, 'scripts/failures.ts')).href, join(root, 'tests/build/hold-lock.ts'), at('no/such/folder')], { encoding: 'utf8', cwd: folder, input: '' })
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'Unexpected absence of no/such/folder.PID, expected it to exist; check whether it, or what a link there leads to, has been removed.\n'.replace('PID', /folder\.(\d+)/.exec(stderr)?.[1] ?? '') })
  })
})
