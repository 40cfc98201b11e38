import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../../files.ts'

/**
 * A word of 32 letters that changes with the name and the bytes of any file of `folder`. Hosts make their ETags of it: a tag of
 * a file's time and length would stay the same where an archive drops times and one address takes the place of another.
 */
export function buildTag(folder: string): string {
  const hash = createHash('sha256')
  for (const file of filesIn(folder)) hash.update(`${file}\0`).update(createHash('sha256').update(readFileSync(join(folder, file))).digest())
  return hash.digest('hex').slice(0, 32)
}
