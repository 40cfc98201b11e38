import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../diagnostics.ts'
import { placeOf } from '../registry/place.ts'
import { commitOf, git } from './git.ts'
import { code, list } from './registry-diff/text.ts'

/** A file at one side of a change. `id` is git's name of its content; asked for only where sizes agree. */
export interface Leaf {
  kind: 'file' | 'link' | 'module'
  /** 0 for a module. */
  bytes: number
  id: () => string
}

/** A file that a change adds, removes or changes; absent on the side where it is not. */
export interface OtherFile {
  /** Path in the repository. It may hold any character. */
  file: string
  before?: Leaf
  after?: Leaf
}

const words = {
  heading: '# Other files of this change',
  help: 'Neither pages nor products: code, pictures, settings. Nothing above tells what they do.',
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  link: 'a symbolic link',
  module: 'another repository',
  bytes: (count: string) => `${count} ${count === '1' ? 'byte' : 'bytes'}`,
  more: (count: number) => `${count} more: see the list of files`,
} as const

// Whoever changes more is read in the list of files; a summary has an end.
const mostFiles = 500

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

/** The files between two trees that are neither pages nor products: those that are no plain files first, then by path. */
export function otherFiles(before: ReadonlyMap<string, Leaf>, after: ReadonlyMap<string, Leaf>): OtherFile[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => placeOf(file) === undefined && !/^content\/.*\.mdx$/s.test(file))
    .map((file): OtherFile => {
      const [then, now] = [before.get(file), after.get(file)]
      return { file, ...(then ? { before: then } : {}), ...(now ? { after: now } : {}) }
    })
    .filter(({ before: then, after: now }) => !then || !now || differ(then, now))
    .sort((a, b) => Number(isPlain(a)) - Number(isPlain(b)) || compareText(a.file, b.file))
}

/** The same as Markdown for reviewers, with a line end at its end; nothing where there is none. A file's name does nothing in it but show. */
export function otherFilesToMarkdown(files: readonly OtherFile[]): string {
  if (files.length === 0) return ''
  const more = files.length > mostFiles ? [words.more(files.length - mostFiles)] : []
  return `${words.heading}\n\n${words.help}\n\n${list([...files.slice(0, mostFiles).map(inWords), ...more]).join('\n')}\n`
}

function differ(a: Leaf, b: Leaf): boolean {
  // What another repository holds is not read from disk.
  if (a.kind === 'module' && b.kind === 'module') return a.id() !== '' && b.id() !== '' && a.id() !== b.id()
  return a.kind !== b.kind || a.bytes !== b.bytes || a.id() !== b.id()
}

function isPlain({ before, after }: OtherFile): boolean {
  return (after ?? before)?.kind === 'file'
}

function inWords(other: OtherFile): string {
  const { file, before, after } = other
  const what = before === undefined ? words.added : after === undefined ? words.removed : words.changed
  const sides = [before, after].flatMap((side) => (side ? [sideInWords(side)] : []))
  const [then, now] = sides
  // "12 → 15 bytes" where both are files.
  const size = before?.kind === 'file' && after?.kind === 'file' ? `${counted(before.bytes)} → ${now}` : then === now || now === undefined ? then : `${then} → ${now}`
  return `${isPlain(other) ? '' : '⚠ '}${what}: ${code(file)} (${size})`
}

function sideInWords({ kind, bytes }: Leaf): string {
  return kind === 'file' ? words.bytes(counted(bytes)) : words[kind]
}

const counted = (bytes: number) => bytes.toLocaleString('en')
