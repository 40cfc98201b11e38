import { closeSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pointAt } from '../diagnostics.ts'
import { readText } from '../files.ts'

/** A file that is to be written. Paths are relative to the repository, with `/`. */
export interface NewFile {
  file: string
  text: string
  /** Other files that would have the same address; none of them may be there. */
  rivals: readonly string[]
}

/** What a plan for a file comes to: the file, or the sentence that says why there is none. */
export type Plan = NewFile | { complaint: string }

/**
 * Says why a file cannot be written at its place below `root` (the repository), or nothing when it can.
 * A link among its folders is refused: it could lead out of the repository. Throws where a folder cannot be looked at.
 */
export function faultOfPlace(root: string, { file, rivals }: Pick<NewFile, 'file' | 'rivals'>): string | undefined {
  for (const folder of foldersOf(file)) {
    const entry = lstatSync(join(root, folder), { throwIfNoEntry: false })
    if (!entry && folder === 'content') return 'Unexpected folder without content/, expected the repository; go to its top folder and try again.'
    if (!entry) break
    if (entry.isSymbolicLink()) return `Unexpected symbolic link at ${folder}, expected a folder; remove the link or choose another place.`
    if (!entry.isDirectory()) return `Unexpected file at ${folder}, expected a folder; move the file or choose another place.`
  }
  const taken = [file, ...rivals].find((path) => lstatSync(join(root, path), { throwIfNoEntry: false }))
  return taken && `Unexpected ${taken}, expected nothing there yet; ${taken.startsWith('content/translations/') ? howTranslated(root, taken) : 'edit that file or choose another name.'}`
}

/** How far the file of a translation has come: it was begun where a TODO is left, as in every skeleton. */
function howTranslated(root: string, file: string): string {
  const path = join(root, file)
  const text = lstatSync(path).isFile() ? readText(path) : ''
  const [first, ...others] = text.matchAll(/\bTODO\b/g)
  if (!first) return 'it is translated already: edit that file. `npm run translations` says what of it is behind.'
  const { line, column } = pointAt(text, first.index)
  return `it was begun: edit that file. ${others.length === 0 ? '1 TODO is left, at' : `${others.length + 1} TODOs are left, the first at`} ${file}:${line}:${column}.`
}

/**
 * Writes a new file below `root` (the repository), with the folders it needs, and never over anything that is there.
 * Gives back why it could not be, or nothing when it is written. Throws where the disk fails; nothing half written stays then.
 */
export function writeNew(root: string, planned: NewFile): string | undefined {
  const fault = faultOfPlace(root, planned)
  if (fault) return fault
  for (const folder of foldersOf(planned.file)) makeFolder(join(root, folder))
  const path = join(root, planned.file)
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, planned.text)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  return undefined
}

/** Every folder above a file, outermost first: "content/a/b.mdx" -> "content", "content/a". */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
