import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openNextCache } from '../../src/build/next-cache.ts'

let folder: string
const at = (path: string) => join(folder, path)
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'next cache '))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (name: string) => openNextCache(at('.next/cache'), at('kept/drawing.txt'), name)
/** A build in which Next has come to its end, or, `killed`, has not. */
function build(name: string, { killed = false } = {}): void {
  const seal = open(name)
  mkdirSync(at('.next/cache'), { recursive: true })
  writeFileSync(at('.next/cache/bundle'), name)
  if (!killed) seal()
}
const isKept = () => existsSync(at('.next/cache/bundle'))

it('what Next kept is there for the next build of the same code', () => {
  build('a')
  open('a')
  expect(isKept()).toBe(true)
})

it.each<[what: string, before: () => void]>([
  ['the code is another', () => build('b')],
  ['Next did not come to its end', () => build('a', { killed: true })],
  ['Next did not come to its end after a build in which it did', () => (build('a'), build('a', { killed: true }))],
  ['the mark is gone', () => (build('a'), rmSync(at('kept'), { recursive: true }))],
  ['the mark was cut', () => (build('ab'), writeFileSync(at('kept/drawing.txt'), ''))],
  ['a folder stands in place of the mark', () => (build('a'), rmSync(at('kept/drawing.txt')), mkdirSync(at('kept/drawing.txt/a'), { recursive: true }))],
  ['the mark was put there by nobody', () => (mkdirSync(at('.next/cache'), { recursive: true }), writeFileSync(at('.next/cache/bundle'), ''))],
])('nothing of it is used where %s', (_, before) => {
  before()
  open('a')
  expect(isKept()).toBe(false)
  build('a')
  expect(readFileSync(at('kept/drawing.txt'), 'utf8')).toBe('a')
})

it('of a link in its place, only the link is removed', () => {
  mkdirSync(at('elsewhere'))
  writeFileSync(at('elsewhere/bundle'), '')
  mkdirSync(at('.next'))
  symlinkSync(at('elsewhere'), at('.next/cache'))
  open('a')
  expect([existsSync(at('elsewhere/bundle')), lstatSync(at('.next/cache'), { throwIfNoEntry: false })]).toEqual([true, undefined])
})

it.skipIf(process.platform === 'win32')('a pipe in place of the mark is not waited for', () => {
  build('a')
  rmSync(at('kept/drawing.txt'))
  execFileSync('mkfifo', [at('kept/drawing.txt')])
  open('a')
  expect([isKept(), existsSync(at('kept/drawing.txt'))]).toEqual([false, false])
})
