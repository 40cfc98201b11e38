import { blobs, blobSizes } from '../git.ts'
import type { Category } from '../registry/categories.ts'
import { placeOf, registryFolder } from '../registry/place.ts'
import { type Commit, logOfBuild } from './log.ts'

/** A product file as a commit left it. */
export interface Version {
  /** The whole id of the commit. */
  commit: string
  /** `YYYY-MM-DD`, UTC; never after the day of the version that follows. */
  day: string
  text: string
}

/** What a product is called, and was called: see `formerly` in the schema. */
export type Named = { category: Category; id: string; formerly?: readonly string[] | undefined }

// Many times the largest product file.
const mostBytes = 512 * 1024

let read: { versionsOf: ((product: Named) => readonly Version[]) | undefined } | undefined

/** The versions of product files in the history of the repository in which the build runs, read once: see `readVersions`. */
export function versionsOfBuild(): ((product: Named) => readonly Version[]) | undefined {
  read ??= { versionsOf: readVersions(process.cwd(), logOfBuild()) }
  return read.versionsOf
}

/**
 * Every version of each product file in the `log` of the repository `root`, newest first, also from when the product was called otherwise; nothing where
 * there is no log, or where the repository has no longer, or not yet, all that the log names: then nobody can say what was before. All texts are read by one
 * process, once. Versions that nobody can read are passed over: above 512 KiB, or not UTF-8. What is in them is for others to judge.
 */
export function readVersions(root: string, log: readonly Commit[] | undefined): ((product: Named) => readonly Version[]) | undefined {
  const ids = [...new Set((log ?? []).flatMap(({ files }) => [...files].flatMap(([file, blob]) => (blob !== undefined && placeOf(file) ? [blob] : []))))]
  const sizes = log && sizesOf(root, ids)
  if (!sizes || sizes.size < ids.length) return undefined
  const small = ids.filter((id) => (sizes.get(id) ?? 0) <= mostBytes)
  const texts = textsOf(root, small, small.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0))
  return (product) => versionsIn(log, product, texts)
}

/** The versions of one product, newest first. */
function versionsIn(log: readonly Commit[], { category, id, formerly = [] }: Named, texts: ReadonlyMap<string, string>): Version[] {
  // The name of today first: where a commit has both, the other is on its way out.
  const paths = [id, ...[...formerly].reverse()].map((name) => `${registryFolder}/${category}/${name}.json`)
  const versions: Version[] = []
  // Clocks differ: what came before was not later. A commit without a day has that of the one that followed.
  let newest: string | undefined
  for (const { id: commit, day: own, files } of log) {
    const text = texts.get(paths.flatMap((path) => files.get(path) ?? [])[0] ?? '')
    if (text === undefined) continue
    newest = newest === undefined || (own !== undefined && own < newest) ? own : newest
    if (newest === undefined) continue
    // The same text as the one that follows, under another name or mode: it is from this commit.
    if (versions.at(-1)?.text === text) versions.pop()
    versions.push({ commit, day: newest, text })
  }
  return versions
}

/** Sizes by id; nothing where git cannot tell: then something is not there. */
function sizesOf(root: string, ids: readonly string[]): ReadonlyMap<string, number> | undefined {
  try {
    return blobSizes(root, ids)
  } catch {
    return undefined
  }
}

// Beside each text, git says its id, kind and size in one line.
const mostBytesOfLine = 128

/** Texts by id, without those that are not UTF-8: decoding puts a sign in place of what cannot be read, and the checks refuse that in any file. `bytes` is how long all are. */
function textsOf(root: string, ids: readonly string[], bytes: number): ReadonlyMap<string, string> {
  try {
    return new Map([...blobs(root, ids, bytes + (ids.length + 1) * mostBytesOfLine)].filter(([, text]) => !text.includes('\ufffd')))
  } catch (error) {
    throw new Error(`Unexpected end of git (${(error as Error).message.trim()}), expected the earlier texts of product files; look at the repository with "git fsck".`)
  }
}
