import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../../src/files.ts'

/** Each file of a folder with its bytes in one word: what is compared so says which file is another. */
export function digestsOf(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]))
}

/** A folder in one word, which changes with the name and the bytes of any file in it; 'missing' where there is none. */
export function digestOf(folder: string): string {
  if (!existsSync(folder)) return 'missing'
  const hash = createHash('sha256')
  for (const file of filesIn(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}
