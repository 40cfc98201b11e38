import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { commitOf, git } from '../git.ts'

/** A file at one side of a change. `id` is git's name of its content; asked for only where sizes agree. */
export interface Leaf {
  kind: 'file' | 'link' | 'module'
  /** 0 for a module. */
  bytes: number
  id: () => string
}

/** Every file of a revision of the repository whose top folder is `root`, by path. Throws an Error in words for a revision that is not there. */
export function treeAtRevision(root: string, revision: string): Map<string, Leaf> {
  const tree = git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commitOf(root, revision)]).toString('utf8')
  return new Map(tree.split('\0').flatMap((line): [string, Leaf][] => {
    const [, mode = '', id = '', size = '', file = ''] = /^(\d+) \w+ (\w+) +(\S+)\t(.*)$/s.exec(line) ?? []
    return file === '' ? [] : [[file, { kind: mode === '120000' ? 'link' : mode === '160000' ? 'module' : 'file', bytes: Number(size) || 0, id: () => id }]]
  }))
}

/** Every file below `root`, the top folder of a repository, that git knows or would take, as it is on disk, by path. */
export function treeOnDisk(root: string): Map<string, Leaf> {
  const algorithm = git(root, ['rev-parse', '--show-object-format']).toString('utf8').trim()
  const files = new Set(git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']).toString('utf8').split('\0').filter(Boolean))
  return new Map([...files].flatMap((file): [string, Leaf][] => {
    const path = join(root, file)
    const stats = lstatSync(path, { throwIfNoEntry: false })
    if (!stats) return []
    if (stats.isDirectory()) return [[file, { kind: 'module', bytes: 0, id: () => '' }]]
    const idOf = (content: Buffer) => createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex')
    return [[file, stats.isSymbolicLink() ? { kind: 'link', bytes: stats.size, id: () => idOf(Buffer.from(readlinkSync(path))) } : { kind: 'file', bytes: stats.size, id: () => idOf(readFileSync(path)) }]]
  }))
}
