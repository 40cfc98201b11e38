import { execFileSync } from 'node:child_process'
import { printable } from '../characters.ts'

// Many times a registry of product files.
const mostBytesOfAnswer = 128 * 1024 * 1024

/** Runs git in the repository whose top folder is `root`, and gives what it printed. Throws where git does. */
export function git(root: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', args, { cwd: root, input, maxBuffer: mostBytesOfAnswer, stdio: ['pipe', 'pipe', 'ignore'] })
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

/** The texts of blobs of the repository at `root`, by id, read by one process. Throws in words where one is not there. */
export function blobs(root: string, ids: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>()
  if (ids.length === 0) return texts
  const answer = git(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`)
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
