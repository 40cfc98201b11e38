import { join } from 'node:path'
import { readText } from '../files.ts'
import { blobs } from '../git.ts'
import type { OtherFile } from './other-files.ts'

// A picture, a list of packages or a bundle: nobody writes an address there for others to read.
const mostBytes = 512 * 1024
const mostFiles = 2000

/**
 * The texts of changed files that are neither pages nor products, by path, at one side of a change of the repository at `root`:
 * from git, or, where `onDisk`, as they are. Left out are links, files above 512 KiB and files that are no text.
 */
export function otherTexts(root: string, files: readonly OtherFile[], side: 'before' | 'after', onDisk: boolean): Map<string, string> {
  const wanted = files.flatMap(({ file, [side]: leaf }) => (leaf?.kind === 'file' && leaf.bytes <= mostBytes ? [{ file, leaf }] : [])).slice(0, mostFiles)
  const texts = onDisk ? undefined : blobs(root, wanted.map(({ leaf }) => leaf.id()))
  return new Map(wanted.map(({ file, leaf }) => [file, texts?.get(leaf.id()) ?? (onDisk ? readText(join(root, file)) : '')] as const).filter(([, text]) => !text.includes('\0')))
}
