import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesToCheck } from '../check/files.ts'

/** What tells one state of everything that is checked below `root` from another: paths, sizes and times. A file may be gone by the time it is asked for. */
export function marksOf(root: string): string {
  return filesToCheck(root)
    .map((file) => {
      const stat = statSync(join(root, file), { throwIfNoEntry: false })
      return `${file} ${stat?.size} ${stat?.mtimeMs}`
    })
    .join('\n')
}
