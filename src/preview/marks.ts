import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesToCheck } from '../check/files.ts'

/** What tells one state of each file that is checked below `root` from another: its size and time, by its path. A file may be gone by the time it is asked for. */
export function marksOf(root: string): Map<string, string> {
  return new Map(
    filesToCheck(root).map((file) => {
      const stat = statSync(join(root, file), { throwIfNoEntry: false })
      return [file, `${stat?.size} ${stat?.mtimeMs}`]
    }),
  )
}

/** The files that differ between two states: changed, added or removed. */
export function differencesOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file))
}
