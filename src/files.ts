import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from './diagnostics.ts'
import { withUnixEnds } from './line-ends.ts'

/** A file or link below a folder: its path from there, with `/`. */
export interface Entry {
  path: string
  kind: 'file' | 'link' | 'other'
  /** Bytes. */
  size: number
}

// What file managers leave behind; git ignores it too.
const litter = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/** Everything below a folder that is not a folder, sorted; nothing where the folder is not there. Links are named and never followed. What file managers leave behind is left out. */
export function entriesBelow(folder: string): Entry[] {
  return everythingBelow(folder).filter((entry) => !isLitter(entry))
}

/** Every ordinary file below a folder, relative to it, with `/`, sorted; nothing where the folder is not there. Links are not followed, and what file managers leave behind is left out. */
export function filesIn(folder: string): string[] {
  return entriesBelow(folder).filter(({ kind }) => kind === 'file').map(({ path }) => path)
}

/** The files below a folder that file managers left behind, relative to it, with `/`. */
export function litterBelow(folder: string): string[] {
  return everythingBelow(folder).filter(isLitter).map(({ path }) => path)
}

/** The folders below a folder in which nothing stands but what file managers left behind, relative to it, with `/`, sorted. Whoever copies the folder makes them too. */
export function hollowFolders(folder: string): string[] {
  const isThere = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()
  const used = new Set(entriesBelow(folder).flatMap(({ path }) => path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))))
  const within = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) => {
      const inner = path === '' ? name : `${path}/${name}`
      return [inner, ...within(inner)]
    })
  return isThere ? within('').filter((path) => !used.has(path)).sort(compareText) : []
}

/** Reads a file as UTF-8, its line ends as `\n`. Bytes that are not UTF-8 become U+FFFD, which the checks refuse. Throws where the file cannot be read. */
export function readText(path: string): string {
  return withUnixEnds(readFileSync(path, 'utf8'))
}

/** Only a plain file is litter: a link of that name could lead anywhere. */
function isLitter({ path, kind }: Entry): boolean {
  return kind === 'file' && litter.includes(path.split('/').at(-1) ?? '')
}

function everythingBelow(folder: string): Entry[] {
  const top = lstatSync(folder, { throwIfNoEntry: false })
  if (!top) return []
  if (!top.isDirectory()) return [{ path: '', kind: top.isSymbolicLink() ? 'link' : 'other', size: 0 }]
  return walk(folder, '').sort((a, b) => compareText(a.path, b.path))
}

function walk(folder: string, path: string): Entry[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry): Entry[] => {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`
    if (entry.isDirectory()) return walk(folder, inner)
    const kind = entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other'
    return [{ path: inner, kind, size: kind === 'file' ? lstatSync(join(folder, inner)).size : 0 }]
  })
}
