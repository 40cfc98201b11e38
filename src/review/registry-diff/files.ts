import { join } from 'node:path'
import { compareText } from '../../diagnostics.ts'
import { entriesBelow, readText } from '../../files.ts'
import { placeOf } from '../../registry/place.ts'
import { blobs } from '../../git.ts'
import type { Skipped } from '../snapshot.ts'
import { treeAtRevision } from '../tree.ts'

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
  const tree = [...treeAtRevision(root, revision)].filter(([file]) => file === folder || file.startsWith(`${folder}/`))
  const { wanted, skipped } = sieve(tree.map(([file, { kind, bytes, id }]) => ({ file, bytes, id: id(), reason: reasonOf(kind) })))
  const texts = blobs(root, wanted.map(({ id }) => id))
  return { ...sorted(wanted, ({ id }) => texts.get(id) ?? ''), skipped }
}

/** Reads the product files and pages from the folder `root` as it is on disk, with the same limits. A folder that is not there is empty. */
export function filesOnDisk(root: string): Files {
  const { wanted, skipped } = sieve(entriesBelow(join(root, folder)).map(({ path, kind, size }) => ({
    file: path === '' ? folder : `${folder}/${path}`,
    bytes: size,
    id: '',
    reason: reasonOf(kind),
  })))
  return { ...sorted(wanted, ({ file }) => readText(join(root, file))), skipped }
}

function reasonOf(kind: string): Skipped['reason'] | undefined {
  return kind === 'file' ? undefined : kind === 'link' ? 'link' : 'kind'
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
