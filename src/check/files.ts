import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../diagnostics.ts'

/** A file, folder or link below a folder: its path from there, with `/`. */
export interface Entry {
  path: string
  kind: 'file' | 'link' | 'other'
  /** Bytes. */
  size: number
}

// What file managers leave behind; git ignores it too.
const litter = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/** Everything below a folder that is not a folder, sorted; nothing where the folder is not there. Links are named and never followed. */
export function entriesBelow(folder: string): Entry[] {
  const walk = (path: string): Entry[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry): Entry[] => {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory()) return walk(inner)
      if (litter.includes(entry.name)) return []
      const kind = entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other'
      return [{ path: inner, kind, size: kind === 'file' ? lstatSync(join(folder, inner)).size : 0 }]
    })
  const top = lstatSync(folder, { throwIfNoEntry: false })
  if (!top) return []
  if (!top.isDirectory()) return [{ path: '', kind: top.isSymbolicLink() ? 'link' : 'other', size: 0 }]
  return walk('').sort((a, b) => compareText(a.path, b.path))
}

/** Reads a file as UTF-8. Bytes that are not UTF-8 become U+FFFD, which the checks refuse. Throws where the file cannot be read. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8')
}
