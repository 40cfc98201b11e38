import { createHash } from 'node:crypto'

/**
 * A word of 32 letters that changes with the path and the content of any file of a build: `files` goes from each path to a name that its content alone has.
 * Hosts make their ETags of it: a tag of a file's time and length would stay the same where an archive drops times and one address takes the place of another.
 */
export function buildTag(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [path, name] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${path}\0${name}\n`)
  return hash.digest('hex').slice(0, 32)
}
