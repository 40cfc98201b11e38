import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../files.ts'

/** How much a folder holds: its files, and their bytes in all. */
export interface Amount {
  files: number
  bytes: number
}

/** How much `folder` holds. */
export function amountIn(folder: string): Amount {
  const files = filesIn(folder)
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) }
}

/** Throws, in words, where a finished build in `folder` does not hold what was written into it: somebody else was at work there, and it must not be published. */
export function assertWhole(folder: string, written: Amount): void {
  const found = amountIn(folder)
  if (found.files !== written.files || found.bytes !== written.bytes) throw new Error(`Unexpected ${sizeOf(found)} in the finished build, expected the ${sizeOf(written)} that were written; something else has changed it in the meantime. Build again.`)
}

const sizeOf = ({ files, bytes }: Amount): string => `${files} files of ${bytes} bytes`

/** Throws, in words, where one of these files, which pages name, is not in `folder`: somebody else has removed it. */
export function assertThere(folder: string, named: readonly string[]): void {
  const missing = named.filter((file) => !existsSync(join(folder, file)))
  if (missing.length > 0) throw new Error(`Unexpected absence of ${missing.length} files that pages name (${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ', …' : ''}), expected every one in the finished build; something else has removed them in the meantime. Build again.`)
}
