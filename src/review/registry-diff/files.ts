import { execFileSync } from 'node:child_process'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printable } from '../../characters.ts'
import { compareText } from '../../diagnostics.ts'
import { placeOf } from '../../registry/place.ts'
import type { Skipped } from '../snapshot.ts'

/** The product files and the pages at one moment, each by path in the repository, and what was not opened. */
export interface Files {
  files: Map<string, string>
  pages: Map<string, string>
  skipped: Skipped[]
}

// Pages and products stand below it.
const folder = 'content'
// Many times the largest product file; and as many of those as fit in memory with ease.
const mostBytes = 512 * 1024
const mostBytesInAll = 64 * 1024 * 1024

/**
 * Reads the product files and pages of a revision from the git repository whose top folder is `root`.
 * Links are not followed; links and files above 512 KiB are listed. Throws an Error in words for a revision that is not there.
 */
export function filesAtRevision(root: string, revision: string): Files {
  const commit = commitOf(root, revision)
  const tree = git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', folder]).toString('utf8')
  const { wanted, skipped } = sieve(tree.split('\0').flatMap((line) => {
    const [, mode = '', kind, id = '', size = '', file = ''] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? []
    return file === '' ? [] : [{ file, bytes: Number(size), id, reason: mode === '120000' ? ('link' as const) : kind === 'blob' ? undefined : ('kind' as const) }]
  }))
  const texts = blobs(root, wanted.map(({ id }) => id))
  return { ...sorted(wanted, ({ id }) => texts.get(id) ?? ''), skipped }
}

/** Reads the product files and pages from the folder `root` as it is on disk, with the same limits. A folder that is not there is empty. */
export function filesOnDisk(root: string): Files {
  const { wanted, skipped } = sieve([...entriesBelow(root, folder)])
  return { ...sorted(wanted, ({ file }) => readFileSync(join(root, file), 'utf8')), skipped }
}

function sorted(wanted: readonly Entry[], textOf: (entry: Entry) => string): Pick<Files, 'files' | 'pages'> {
  const texts = wanted.map((entry) => [entry.file, textOf(entry)] as const)
  return { files: new Map(texts.filter(([file]) => placeOf(file) !== undefined)), pages: new Map(texts.filter(([file]) => placeOf(file) === undefined)) }
}

interface Entry {
  file: string
  bytes: number
  id: string
  /** Set where it cannot be opened. */
  reason: Skipped['reason'] | undefined
}

/** Keeps product files and pages, and tells which of them, and which links anywhere, are not opened. */
function sieve(entries: readonly Entry[]): { wanted: Entry[]; skipped: Skipped[] } {
  const wanted: Entry[] = []
  const skipped: Skipped[] = []
  let bytes = 0
  for (const entry of [...entries].sort((a, b) => compareText(a.file, b.file))) {
    const isContent = placeOf(entry.file) !== undefined || entry.file.endsWith('.mdx')
    const reason = entry.reason ?? (entry.bytes > mostBytes || bytes + entry.bytes > mostBytesInAll ? 'large' : undefined)
    if (reason === 'link' || (reason && isContent)) skipped.push({ file: entry.file, reason })
    else if (isContent) {
      wanted.push(entry)
      bytes += entry.bytes
    }
  }
  return { wanted, skipped }
}

function* entriesBelow(root: string, path: string): Generator<Entry> {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (!stats) return
  if (stats.isDirectory()) for (const name of readdirSync(join(root, path))) yield* entriesBelow(root, `${path}/${name}`)
  else yield { file: path, bytes: stats.size, id: '', reason: stats.isSymbolicLink() ? 'link' : stats.isFile() ? undefined : 'kind' }
}

function commitOf(root: string, revision: string): string {
  const shown = printable(JSON.stringify(revision))
  const expected = (what: string) => new Error(`Unexpected revision ${shown}, expected ${what}`)
  // Git would take it for an option.
  if (revision.startsWith('-') || revision === '') throw expected('a commit, branch or tag; write it without a hyphen in front.')
  if (top(root) !== '') throw new Error(`Unexpected folder ${JSON.stringify(root)}, expected the top folder of a repository; change to it.`)
  try {
    return git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).toString('utf8').trim()
  } catch {
    throw expected('a commit, branch or tag of this repository; see `git branch --all`, or fetch it first.')
  }
}

/** Where `root` stands below the top folder of its repository; an empty text at the top. */
function top(root: string): string {
  try {
    return git(root, ['rev-parse', '--show-prefix']).toString('utf8').trim()
  } catch {
    throw new Error(`Unexpected folder ${JSON.stringify(root)}, expected a git repository; git could not read one there.`)
  }
}

/** The texts of blobs, by id, read by one process. */
function blobs(root: string, ids: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>()
  if (ids.length === 0) return texts
  const answer = git(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`)
  let offset = 0
  for (const id of ids) {
    const end = answer.indexOf('\n', offset)
    const size = Number(/^\w+ blob (\d+)$/.exec(answer.toString('utf8', offset, end))?.[1])
    if (!Number.isInteger(size)) throw new Error(`Unexpected repository without the object ${id}, expected a whole one; fetch it without a filter.`)
    texts.set(id, answer.toString('utf8', end + 1, end + 1 + size))
    offset = end + 1 + size + 1
  }
  return texts
}

function git(root: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', args, { cwd: root, input, maxBuffer: 2 * mostBytesInAll, stdio: ['pipe', 'pipe', 'ignore'] })
}
