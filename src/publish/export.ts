import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesIn, litterBelow } from '../files.ts'

/** The pages of Next's export in `folder`, file -> HTML, sorted by file. Removes what is no part of it: files that somebody's system left in public/, and a second 404 page. */
export function renderedPages(folder: string): Map<string, string> {
  // Next copies public/ as it is.
  for (const file of litterBelow(folder)) rmSync(join(folder, file))
  // Next writes the 404 page twice; hosts look for 404.html.
  rmSync(join(folder, '404'), { recursive: true, force: true })
  return new Map(filesIn(folder).filter((file) => file.endsWith('.html')).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

/** Writes files below `folder`. */
export function writeFiles(folder: string, files: Iterable<readonly [path: string, content: string | Uint8Array]>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Drops framework scripts, page data and pictures that no page asks for (`asked`): rendered pages need none of them. */
export function dropUnasked(folder: string, asked: ReadonlySet<string>): void {
  for (const file of filesIn(folder)) if (file.startsWith('_next/') && !asked.has(file)) rmSync(join(folder, file))
  dropEmptyFolders(folder)
}

function dropEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const path = join(folder, entry.name)
    dropEmptyFolders(path)
    if (readdirSync(path).length === 0) rmdirSync(path)
  }
}
