import { lstatSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Every file below a folder, relative to it, with `/`, sorted. Links are no files and are not followed. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => lstatSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort()
}
