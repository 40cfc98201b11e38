import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes files that come from code (path in the repository -> text) and gives the paths of those that changed. Exits 2, with nothing written, where a link could lead one out of the repository. */
export function writeFiles(files: ReadonlyMap<string, string>): string[] {
  const places = [...files.keys()].flatMap((path) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/')))
  const link = places.find((path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
  if (link !== undefined) {
    console.error(`Unexpected symbolic link at ${link}, expected a plain file or folder; remove it.`)
    process.exit(2)
  }
  const changed = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  for (const [path, text] of changed) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return changed.map(([path]) => path)
}
