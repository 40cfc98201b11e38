import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareText } from '../diagnostics.ts'

/** The folders of src/ from which a check is made, beside the files in src/ itself. A test holds every import of a check to them. */
export const codeFolders: readonly string[] = ['attributes', 'check', 'figures', 'mdx', 'registry', 'words']
/** What npm has installed, by version; where another installed the packages, a change of them could not be seen. */
const installed = 'node_modules/.package-lock.json'

/**
 * A text that follows from all the code that a check runs: sources, packages, Node. Nothing where it cannot be told, as where npm did not
 * install the packages. The code may run from its sources or as one file below them (scripts/bundled.mjs).
 */
export function codeKey(): string | undefined {
  try {
    const own = fileURLToPath(import.meta.url)
    const root = above(own, 'src/check/check.ts')
    const packages = root && above(join(root, 'package.json'), installed)
    if (root === undefined || packages === undefined) return undefined
    const hash = createHash('sha256').update(JSON.stringify([process.versions, process.platform, process.arch]))
    for (const file of [...sourcesIn(root).map((name) => join(root, name)), join(packages, installed)]) {
      const text = readFileSync(file)
      hash.update(`\0${relative(root, file).split(sep).join('/')}\0${text.length}\0`).update(text)
    }
    return hash.digest('hex')
  } catch {
    // Sources that cannot be read, or that change while they are: nothing is kept under a wrong name.
    return undefined
  }
}

/** The nearest folder above a file in which something stands. */
function above(file: string, name: string): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return folder
    if (folder === dirname(folder)) return undefined
  }
}

function sourcesIn(root: string): string[] {
  const isFolder = (name: string) => codeFolders.includes(name)
  const below = (folder: string, isTop: boolean): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return !isTop || isFolder(entry.name) ? below(path, false) : []
      return entry.isFile() ? [path] : []
    })
  return below('src', true).sort(compareText)
}
