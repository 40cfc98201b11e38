import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { giveBackUnlessBuilding, placesOf, removeLeftovers } from '../../src/build/out-places.ts'
import { takeLock } from '../../src/build/lock.ts'
import { faultOf } from '../../src/build/render.ts'
import { assertThere, assertWhole } from '../../src/build/whole.ts'
import { root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'
import { copyOfCode, runBuild } from './run-build.ts'

let folder: string
const at = (name: string) => join(folder, name)
const write = (path: string, text: string) => (mkdirSync(join(at(path), '..'), { recursive: true }), writeFileSync(at(path), text))
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'places '))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a build', () => {
  const copy = copyOfCode('places')
  afterAll(() => rmSync(copy, { recursive: true, force: true }))
  const publishedThere = 'expected a folder or nothing, since the site is published there; '
  const workThere = 'expected a folder or nothing, since Next keeps its work there; '
  const link = (name: string, why: string) => `Unexpected symbolic link at ${name}, ${why}remove the link, and copy or serve ${name}/ from where it leads.`
  const file = (name: string, why: string) => `Unexpected file at ${name}, ${why}move it away.`

  it.each<[what: string, make: (path: string) => void, name: string, said: string]>([
    ['a link to a folder', (path) => (write('elsewhere/index.html', 'kept'), symlinkSync(at('elsewhere'), path)), 'out', link('out', publishedThere)],
    ['a link that leads nowhere', (path) => symlinkSync(at('nowhere'), path), 'out', link('out', publishedThere)],
    ['a file', (path) => writeFileSync(path, 'kept'), 'out', file('out', publishedThere)],
    ['a link', (path) => symlinkSync(folder, path), '.next', link('.next', workThere)],
    ['a file', (path) => writeFileSync(path, ''), '.next', file('.next', workThere)],
  ])('that finds %s says so, exits 2 and leaves everything as it was', (_, make, name, said) => {
    const path = join(copy, name)
    make(path)
    const before = readdirSync(copy)
    const look = () => (lstatSync(path).isSymbolicLink() ? readlinkSync(path) : readFileSync(path, 'utf8'))
    const found = look()
    expect(runBuild(copy)).toMatchObject({ status: 2, printed: `${said}\nNothing was built; out/ is unchanged.\n` })
    expect(look()).toBe(found)
    expect(readdirSync(copy)).toEqual(before)
    if (existsSync(at('elsewhere'))) expect(readFileSync(at('elsewhere/index.html'), 'utf8')).toBe('kept')
    rmSync(path)
  }, 60_000)

  it('gives no build back that is a link or a file', () => {
    const { out, aside } = placesOf(folder)
    for (const make of [() => symlinkSync(at('nowhere'), aside), () => symlinkSync(folder, aside), () => writeFileSync(aside, '')]) {
      make()
      giveBackUnlessBuilding(folder)
      expect(lstatSync(out, { throwIfNoEntry: false })).toBe(undefined)
      rmSync(aside)
    }
    expect(readdirSync(folder)).toEqual([])
  })

  it('is given back by a server, unless another goes on, which puts its own there', () => {
    write('.export.old/index.html', 'old')
    const lock = takeLock(placesOf(folder).lock)
    // Held by a process that is not this one.
    const [held = ''] = readdirSync(at('.export.lock'))
    const path = join(at('.export.lock'), held, 'holder.json')
    const own = readFileSync(path, 'utf8')
    writeFileSync(path, JSON.stringify({ ...JSON.parse(own), machine: 'another' }))
    giveBackUnlessBuilding(folder)
    expect(existsSync(at('out'))).toBe(false)
    writeFileSync(path, own)
    if ('release' in lock) lock.release()
    giveBackUnlessBuilding(folder)
    expect(readdirSync(folder)).toEqual(['out'])
  })

  it('removes what earlier ones have left, and nothing else, nor what a process that runs asks for the lock with; of a link the link alone', () => {
    for (const path of ['.export.12/index.html', '.export.lock.999999999/holder.json', `.export.lock.${process.pid}/holder.json`, 'elsewhere/index.html', '.export.56.txt', '.exports.7', '.export.old/index.html', 'x.export.8']) write(path, '')
    symlinkSync(at('elsewhere'), at('.export.9'))
    symlinkSync(at('nowhere'), at('.export.10'))
    removeLeftovers(folder)
    expect(readdirSync(folder).sort()).toEqual(['.export.56.txt', `.export.lock.${process.pid}`, '.export.old', '.exports.7', 'elsewhere', 'x.export.8'])
    expect(readdirSync(at('elsewhere'))).toEqual(['index.html'])
  })
})

describe('the last step of a build', () => {
  /** Runs it with a fault of the disk at its rename of a path. */
  const failing = (code: string, place: string) => spawnSync(process.execPath, [...withTypeScript, '--import', pathToFileURL(join(root, 'scripts/failures.ts')).href, '--import', pathToFileURL(join(root, 'tests/build/fail-at.mjs')).href, join(root, 'tests/build/put-in-place.ts')], { cwd: folder, encoding: 'utf8', env: { ...process.env, FAIL_AT: `renameSync ${code} ${place}` } })

  it.each([
    ['out', 'EBUSY', 'Unexpected use of out by a mount or another program, expected a folder that can be moved; unmount it or end the program.'],
    ['.export', 'EACCES', 'Unexpected lack of permission for .export, expected to be allowed to read and write it; change its owner or its permissions.'],
    ['.export', 'EROFS', 'Unexpected read-only disk at .export, expected a writable one; work in another folder.'],
    ['.export', 'ENOSPC', 'Unexpected full disk at .export, expected room for what is written; free some space and try again.'],
  ])('whose rename of %s ends with %s says so, and the last good build is where it was', (place, code, said) => {
    write('out/index.html', 'old')
    write('.export/index.html', 'new')
    const { status, stderr } = failing(code, place)
    expect({ status, stderr }).toEqual({ status: 2, stderr: `${said}\n` })
    expect(readFileSync(at('out/index.html'), 'utf8')).toBe('old')
    expect(readdirSync(folder).sort()).toEqual(['.export', 'out'])
  })
})

describe('a finished build', () => {
  const again = 'something else has changed it in the meantime. Build again.'

  it('is put in place only where it holds as many files and bytes as were written', () => {
    write('a.html', 'abc')
    write('b/c.html', 'de')
    assertWhole(folder, { files: 2, bytes: 5 })
    rmSync(at('a.html'))
    expect(() => assertWhole(folder, { files: 2, bytes: 5 })).toThrow(new Error(`Unexpected 1 files of 2 bytes in the finished build, expected the 2 files of 5 bytes that were written; ${again}`))
    write('a.html', 'ab')
    expect(() => assertWhole(folder, { files: 2, bytes: 5 })).toThrow(new Error(`Unexpected 2 files of 4 bytes in the finished build, expected the 2 files of 5 bytes that were written; ${again}`))
    write('a.html', 'abc')
    write('d', '')
    expect(() => assertWhole(folder, { files: 2, bytes: 5 })).toThrow(new Error(`Unexpected 3 files of 5 bytes in the finished build, expected the 2 files of 5 bytes that were written; ${again}`))
    renameSync(at('d'), at('b.html'))
    rmSync(at('b/c.html'))
    symlinkSync(at('a.html'), at('b/c.html'))
    expect(() => assertWhole(folder, { files: 3, bytes: 5 })).toThrow('Unexpected 2 files of 3 bytes')
  })

  it('holds every file that its pages name', () => {
    const all = ['_next/static/a.png', '_next/static/b.avif', '_next/static/c.avif', '_next/static/site.js', 'og.jpg']
    for (const file of all) write(file, '')
    assertThere(folder, all)
    rmSync(at('_next/static/c.avif'))
    expect(() => assertThere(folder, all)).toThrow(new Error('Unexpected absence of 1 files that pages name (_next/static/c.avif), expected every one in the finished build; something else has removed them in the meantime. Build again.'))
    rmSync(at('_next'), { recursive: true })
    rmSync(at('og.jpg'))
    expect(() => assertThere(folder, all)).toThrow('Unexpected absence of 5 files that pages name (_next/static/a.png, _next/static/b.avif, _next/static/c.avif, …), expected')
  })
})

describe('Next that ends early', () => {
  it.each([
    ['Error: ENOSPC: no space left on device, write', 'Unexpected full disk at the folder of the repository, expected room for what is written; free some space and try again.'],
    ['Caused by:\n    No space left on device (os error 28)', 'Unexpected full disk at the folder of the repository, expected room for what is written; free some space and try again.'],
    [`Error: ENOENT: no such file or directory {\n  errno: -2,\n  code: 'ENOENT',\n  syscall: 'stat',\n  path: '${join(root, 'public/a.svg')}'\n}`, 'Unexpected absence of public/a.svg, expected it to exist; check whether it, or what a link there leads to, has been removed.'],
    ["Error: x {\n  code: 'MODULE_NOT_FOUND',\n  path: '/a/b'\n}", 'Unexpected end of Next (it ended with 1), expected it to render every page; its output is above, and DEBUG=1 shows its stacks.'],
    ['Error: Read-only file system (os error 30)', 'Unexpected read-only disk at the folder of the repository, expected a writable one; work in another folder.'],
    ['Error: a component', 'Unexpected end of Next (it ended with 1), expected it to render every page; its output is above, and DEBUG=1 shows its stacks.'],
    ['Error: \u001b[31mred', 'Unexpected end of Next (it ended with 1), expected it to render every page; its output is above, and DEBUG=1 shows its stacks.'],
  ])('is told in words after what it printed, without stacks: %j', (printed, said) => {
    expect(faultOf('it ended with 1', `${printed}\n    at Object.open (node:fs:1)\n    [at x (y:1:2)]\n`)).toBe(`${printed.replace('\u001b', '\ufffd')}\n\n${said}`)
  })

  it('shows its stacks where DEBUG is set', () => {
    process.env.DEBUG = '1'
    expect(faultOf('it ended with SIGKILL', 'Error: x\n    at y (z:1:2)\n')).toBe('Error: x\n    at y (z:1:2)\n\nUnexpected end of Next (it ended with SIGKILL), expected it to render every page; its output is above, and DEBUG=1 shows its stacks.')
    delete process.env.DEBUG
  })
})
