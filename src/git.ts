import { execFileSync } from 'node:child_process'
import { printable } from './characters.ts'

// Many times a registry of product files.
const mostBytesOfAnswer = 128 * 1024 * 1024

/** Runs git in the repository whose top folder is `root`, and gives what it printed, at most `mostBytes`. Throws where git does. */
export function git(root: string, args: readonly string[], input = '', mostBytes = mostBytesOfAnswer): Buffer {
  return execFileSync('git', args, { cwd: root, input, maxBuffer: mostBytes, stdio: ['pipe', 'pipe', 'ignore'] })
}

/** The id of the commit that a revision means. Throws an Error in words for one that is not there, and where `root` is not the top folder of a repository. */
export function commitOf(root: string, revision: string): string {
  const shown = printable(JSON.stringify(revision))
  const expected = (what: string) => new Error(`Unexpected revision ${shown}, expected ${what}`)
  // Git would take it for an option.
  if (revision.startsWith('-') || revision === '') throw expected('a commit, branch or tag; write it without a leading hyphen.')
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

/** The texts of blobs of the repository at `root`, by id, read by one process; `mostBytes` of them in all. Throws in words where one is not there. */
export function blobs(root: string, ids: readonly string[], mostBytes = mostBytesOfAnswer): Map<string, string> {
  const texts = new Map<string, string>()
  if (ids.length === 0) return texts
  const answer = git(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`, mostBytes)
  let offset = 0
  for (const id of ids) {
    const end = answer.indexOf('\n', offset)
    const size = Number(/^\w+ blob (\d+)$/.exec(answer.toString('utf8', offset, end))?.[1])
    if (!Number.isInteger(size)) throw new Error(`Unexpected repository without the object ${id}, expected a complete one; fetch it without a filter.`)
    texts.set(id, answer.toString('utf8', end + 1, end + 1 + size))
    offset = end + 1 + size + 1
  }
  return texts
}

/** The sizes of blobs of the repository at `root`, in bytes, by id, read by one process; without those that are not there. A clone that left some out is not completed over the network: then git may fail, and this throws. */
export function blobSizes(root: string, ids: readonly string[]): Map<string, number> {
  if (ids.length === 0) return new Map()
  const lines = git(root, ['-c', 'protocol.allow=never', 'cat-file', '--batch-check'], `${ids.join('\n')}\n`).toString('utf8').split('\n')
  return new Map(lines.flatMap((line): [string, number][] => {
    const [, id = '', size] = /^(\w+) blob (\d+)$/.exec(line) ?? []
    return size === undefined ? [] : [[id, Number(size)]]
  }))
}
