import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Holder, holderOf, isAlive, ownHolder } from './holder.ts'
import { remove } from './remove.ts'

/** A lock that was taken: `left` is who held it before and has ended without giving it back, 'unknown' where what was left does not say who. */
export interface Lock {
  left?: Holder | 'unknown'
  /** Gives the lock back. May be called twice. */
  release(): void
}

/**
 * Takes the lock at `path` for this process, or gives who holds it. The lock is a folder; in it each holder has a folder of its own,
 * numbered. Where no process of theirs runs any more, the next number is taken. A folder is put in place whole,
 * and never over another, so that of two processes one succeeds, whatever each has seen. What else stands at `path`, a file or a
 * link, is removed (never what a link leads to). Throws where the disk fails.
 */
export function takeLock(path: string): Lock | { heldBy: Holder } {
  const own = `${path}.${process.pid}`
  const text = JSON.stringify(ownHolder())
  try {
    for (let tries = 1; ; tries++) {
      const last = lastOf(path)
      if (last.alive) return { heldBy: last.alive }
      removeUnlessFolder(path)
      remove(own)
      mkdirSync(own)
      writeFileSync(join(own, file), text)
      const number = last.number + 1
      const place = join(path, String(number))
      if (!unless(() => (mkdirSync(path, { recursive: true }), renameSync(own, place)), tries < mostTries ? faster : [])) continue
      // The whole lock may have been given back, and taken by another, after it was looked at; or moved away while ours was put in place. Ours is
      // looked for last: where it is, all that was seen since it was put there stood beside it.
      const isLast = last.number === 0 || (stands(join(path, String(last.number))) && textIn(path, last.number) === last.text)
      if (isLast && textIn(path, number) === text) return { ...(last.left ? { left: holderOf(last.text) ?? 'unknown' } : {}), release: () => release(path, own, number, text) }
      // Only what is ours, and at once: over an empty folder another could put its own.
      if (textIn(path, number) === text) unless(() => renameSync(place, own), faster)
      if (tries > mostTries) throw new Error(`Unexpected change of ${path} during each of ${tries} attempts to take it, expected it to stay the same; stop what builds in this folder, remove it, and try again.`)
    }
  } finally {
    remove(own)
  }
}

/** More than any number of processes at work at once make necessary; a disk that never does as it says ends in an error, not in waiting for ever. */
const mostTries = 100
/** In the folder of each holder: who it is. */
const file = 'holder.json'
/** How a rename ends where another process was faster, or gave the lock back in between. */
const faster = ['EEXIST', 'ENOTEMPTY', 'ENOENT', 'ENOTDIR', 'EPERM']
/** How reading, or removing a file, ends where what stands there is another thing, or nothing. */
const other = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EPERM', 'ELOOP']

/** Does something, and gives what it gives; undefined where it ends with one of these codes. */
function unless<Given>(act: () => Given, codes: readonly string[]): Given | true | undefined {
  try {
    return act() ?? true
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** The last holder's number (0 for none) and what its file says, a holder whose process runs, and whether anything at all was left there. */
function lastOf(path: string): { number: number; text: string | undefined; alive: Holder | undefined; left: boolean } {
  if (!isFolder(path)) return { number: 0, text: undefined, alive: undefined, left: stands(path) }
  const found = unless(() => readdirSync(path), other)
  const names = Array.isArray(found) ? found : []
  const numbers = names.filter((name) => /^[1-9]\d{0,8}$/.test(name)).map(Number)
  const number = Math.max(0, ...numbers)
  const holders = numbers.flatMap((each) => holderOf(textIn(path, each)) ?? [])
  return { number, text: textIn(path, number), alive: holders.find(isAlive), left: names.length > 0 }
}

function textIn(path: string, number: number): string | undefined {
  const text = unless(() => readFileSync(join(path, String(number), file), 'utf8'), other)
  return typeof text === 'string' ? text : undefined
}

/** Whether anything stands there: of a holder that was left, also a file or a link may be all there is. */
const stands = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined
const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Removes a file or a link, which no holder ever makes; a folder is left alone, even one that has just come. */
function removeUnlessFolder(path: string): void {
  if (!isFolder(path)) unless(() => unlinkSync(path), other)
}

/** Moved away first, so that nobody sees half of it. Left alone where somebody else holds it by now. */
function release(path: string, own: string, number: number, text: string): void {
  if (textIn(path, number) !== text) return
  renameSync(path, own)
  // Who was about to put a folder there may still do so, and look for it in vain.
  remove(own)
}
