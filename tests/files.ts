import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The repository; tests run from there. */
export const root = process.cwd()

/** Every file below a folder of the repository, relative to that folder, with `/`, sorted. */
export function filesBelow(folder: string): string[] {
  const absolute = join(root, folder)
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(absolute, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
