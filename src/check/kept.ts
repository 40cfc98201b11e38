import { createHash, randomBytes } from 'node:crypto'
import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { codeKey } from './code-key.ts'
import { firstLine, lineOf, linesIn, valueIn } from './kept-lines.ts'

/**
 * Answers that need not be found again: each under a name that follows from all that it was made of. Only content decides, never a time.
 * What cannot be kept or read again is made anew, with the same result.
 */
export interface Kept {
  /** The name of an answer of some `kind`, made of these texts and bytes. */
  nameOf(kind: string, ...of: readonly (string | Uint8Array)[]): string
  /** An answer that was kept, if it is whole and fits its schema. */
  get<Value>(name: string, schema: z.ZodType<Value>): Value | undefined
  /** Keeps an answer, given as JSON. */
  put(name: string, json: string): void
  /** Writes what is new. After a check of everything, what it did not ask for is left out. */
  save(isEverything: boolean): void
}

/** Answers in memory, as lines and, once asked for, as values. */
interface Store {
  lines: Map<string, Buffer>
  values: Map<string, unknown>
}

const fileName = 'answers'
/** Bytes. Larger than what a site of many thousand pages needs, and than what a machine reads in a second. */
const mostBytes = 256 * 1024 * 1024

// Code that changes while it runs (in a preview) has one name on the disk and another in memory: then nothing is kept.
const codeAtStart = codeKey()
// A preview checks again and again: what is on the disk is read once.
const stores = new Map<string, Store>()

/** Opens what is kept in `folder`; where that is null, nothing is. */
export function openKept(folder: string | null): Kept {
  const code = folder === null ? undefined : codeKey()
  if (folder === null || code === undefined || code !== codeAtStart) return nothingKept
  const at = `${code} ${folder}`
  const store = stores.get(at) ?? { lines: linesIn(read(folder), code), values: new Map<string, unknown>() }
  stores.set(at, store)
  const asked = new Set<string>()
  let hasNew = false
  return {
    nameOf: (kind, ...of) => nameOf(code, kind, of),
    get<Value>(name: string, schema: z.ZodType<Value>) {
      asked.add(name)
      const line = store.lines.get(name)
      if (!line) return undefined
      if (!store.values.has(name)) {
        const { success, data } = schema.safeParse(valueIn(line, name))
        if (success) store.values.set(name, data)
        else store.lines.delete(name)
      }
      // Under this name only this schema's values were put.
      return store.values.get(name) as Value | undefined
    },
    put(name, json) {
      asked.add(name)
      store.lines.set(name, lineOf(name, json))
      store.values.delete(name)
      hasNew = true
    },
    save(isEverything) {
      const old = [...store.lines.keys()].filter((name) => !asked.has(name))
      const isTooLarge = [...store.lines.values()].reduce((sum, { length }) => sum + length, 0) > mostBytes
      if (isEverything || isTooLarge) for (const name of old) [store.lines, store.values].forEach((map) => map.delete(name))
      if (hasNew || (isEverything && old.length > 0)) write(folder, [Buffer.from(firstLine(code)), ...store.lines.values()])
      hasNew = false
    },
  }
}

const nothingKept: Kept = { nameOf: () => '', get: () => undefined, put: () => undefined, save: () => undefined }

function nameOf(code: string, kind: string, of: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  // With its length before it, no part can pass for two.
  for (const part of [code, kind, ...of]) hash.update(`${typeof part === 'string' ? Buffer.byteLength(part) : part.length} `).update(part)
  return hash.digest('hex')
}

/** The bytes of the file in a folder; none where there is none, or something other than a plain file in a plain folder. */
function read(folder: string): Buffer {
  try {
    if (!lstatSync(folder).isDirectory() || !lstatSync(join(folder, fileName)).isFile()) return Buffer.alloc(0)
    const file = openSync(join(folder, fileName), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      return fstatSync(file).size > mostBytes ? Buffer.alloc(0) : readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch {
    return Buffer.alloc(0)
  }
}

/** Puts a new file in place of the old one, whole. Where that cannot be done, the old one stays, and the next check is slower. */
function write(folder: string, parts: readonly Buffer[]): void {
  const own = join(folder, `${fileName}.${process.pid}.${randomBytes(8).toString('hex')}`)
  try {
    mkdirSync(folder, { recursive: true })
    if (!lstatSync(folder).isDirectory()) return
    removeLeft(folder)
    writeFileSync(own, Buffer.concat(parts), { flag: 'wx' })
    renameSync(own, join(folder, fileName))
  } catch {
    removeQuietly(own)
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // It was not written, or may not be removed either.
  }
}

/** Removes what checks that were killed have left. */
function removeLeft(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^answers\.(\d{1,10})\.[0-9a-f]{16}$/.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) removeQuietly(join(folder, name))
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
