import { relative, sep } from 'node:path'
import { printable } from './characters.ts'

/** What a system's error is about: the first path, and the second where there are two; a word where it names none. */
const placeOf = ({ path, dest }: NodeJS.ErrnoException & { dest?: string }): string =>
  [path, dest].flatMap((place) => (typeof place === 'string' && place !== '' ? [relative(process.cwd(), place).split(sep).join('/') || '.'] : [])).join(' -> ') || 'a file'

/** What errors of the system mean, and what to do (errno(3)); `at` is the place. */
const meanings: Readonly<Record<string, (at: string) => string>> = {
  ENOENT: (at) => `Unexpected absence of ${at}, expected it to exist; check whether it, or what a link there leads to, has been removed.`,
  ENOTDIR: (at) => `Unexpected file on the way to ${at}, expected a folder; move the file away.`,
  EISDIR: (at) => `Unexpected folder at ${at}, expected a file; move the folder away.`,
  EEXIST: (at) => `Unexpected file or folder at ${at}, expected nothing there; move it away.`,
  ENOTEMPTY: (at) => `Unexpected files in ${at}, expected it to be empty; move them away, and check whether another program writes there.`,
  ELOOP: (at) => `Unexpected loop of links at ${at}, expected a file or folder; remove the links.`,
  ENAMETOOLONG: (at) => `Unexpected length of ${at}, expected a name that the disk can store; use shorter names.`,
  EACCES: (at) => `Unexpected lack of permission for ${at}, expected to be allowed to read and write it; change its owner or its permissions.`,
  EPERM: (at) => `Unexpected lack of permission for ${at}, expected to be allowed to change it; change its owner or its permissions.`,
  EROFS: (at) => `Unexpected read-only disk at ${at}, expected a writable one; work in another folder.`,
  ENOSPC: (at) => `Unexpected full disk at ${at}, expected room for what is written; free some space and try again.`,
  EDQUOT: (at) => `Unexpected full quota at ${at}, expected room for what is written; free some space and try again.`,
  EIO: (at) => `Unexpected disk error at ${at}, expected it to work; check the disk.`,
  EBUSY: (at) => `Unexpected use of ${at} by a mount or another program, expected a folder that can be moved; unmount it or end the program.`,
  EXDEV: (at) => `Unexpected second disk at ${at}, expected one disk; keep out/ in the repository itself.`,
  EMFILE: (at) => `Unexpected limit on open files at ${at}, expected to open one more; raise it, for example with ulimit -n 4096.`,
  ENOMEM: (at) => `Unexpected lack of memory at ${at}, expected room for more; end other programs and try again.`,
}

/** What a failure of the system with this code (`ENOSPC`) means at a place, and what to do, as a sentence; nothing for a code that says nothing to people. */
export function meaningOf(code: string, at: string): string | undefined {
  return Object.hasOwn(meanings, code) ? meanings[code]?.(printable(at)) : undefined
}

/**
 * What to tell a person of an error that ended a command: a sentence with what to do, without the stack. Errors of ours are
 * sentences already; of others the message is given, and how to learn more. The stack follows where `DEBUG` is set.
 */
export function sentenceOf(error: unknown): string {
  const failure: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error))
  const { code, message, stack } = failure
  if (process.env.DEBUG && stack) return stack
  const text = message.split('\n').filter((line) => !/^\s+at /.test(line)).map(printable).join('\n').trim()
  return meaningOf(code ?? '', placeOf(failure)) ?? (text.startsWith('Unexpected ') ? text : `Unexpected failure: ${text || 'no reason was given'}\nSet DEBUG=1 to see where it comes from.`)
}
