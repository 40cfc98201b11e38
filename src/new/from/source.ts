import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { mostBytes } from '../../check/content-file.ts'
import { printable } from '../../characters.ts'
import { pointAt } from '../../diagnostics.ts'
import { tooMuch } from '../../mdx/limits.ts'

/** A page of others as it was read: UTF-8 with `\n` at the ends of its lines. `complaint` says why it could not be. */
export type Source = { file: string; text: string; isMdx: boolean } | { complaint: string }

/** Reads a page of others, which may hold whatever a page of ours may in bytes, lines and signs. A link is not followed, and nothing of it is run. */
export function readSource(file: string): Source {
  const name = printable(file)
  const say = (found: string, rest: string): Source => ({ complaint: `Unexpected ${found}, expected ${rest}.` })
  if (!/\.(?:md|mdx|markdown)$/i.test(basename(file))) return say(`file ${JSON.stringify(name)} for --from`, 'one that ends in .md or .mdx; name the page to convert')
  const entry = lstatSync(file, { throwIfNoEntry: false })
  if (!entry) return say(`absence of ${name}`, 'the page to convert; check that its path is right')
  if (entry.isSymbolicLink()) return say(`symbolic link at ${name}`, 'a file; name the file that it leads to')
  if (!entry.isFile()) return say(`${entry.isDirectory() ? 'folder' : 'device or pipe'} at ${name}`, 'a file; name one page')
  if (entry.size > mostBytes) return say(`file of ${Math.ceil(entry.size / 1024)} KiB at ${name}`, `at most ${mostBytes / 1024} KiB; split it`)
  const bytes = bytesOf(file)
  const text = bytes.toString('utf8').replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  const fault = tooMuch(text)
  if (!fault) return { file, text, isMdx: /\.mdx$/i.test(file) }
  const { line, column } = pointAt(text, fault.range.start)
  return { complaint: `${name}:${line}:${column}  ${fault.message}` }
}

/** The bytes of a file, no more than it may have, and none of what a link put in its place leads to. */
function bytesOf(file: string): Buffer {
  // Windows knows no such flag.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const bytes = Buffer.alloc(Math.min(fstatSync(handle).size, mostBytes))
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read) read = readSync(handle, bytes, length, bytes.length - length, null)
    return bytes.subarray(0, length)
  } finally {
    closeSync(handle)
  }
}
