import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Where a build lists the pages that passed its check: the environment variable names the file. The compiler then need not ask the
 * same rules of the same text again, which takes as long as compiling it. A text that is not on the list is asked, whoever made it.
 */
export const checkedPagesVariable = 'CHECKED_PAGES'

/** Lists in `file` the pages of `texts` (path in the repository -> text), none of which any rule refused. */
export function writeCheckedPages(file: string, texts: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify([...texts].filter(([path]) => path.endsWith('.mdx')).map(([path, text]) => markOf(path, text))))
}

let listed: ReadonlySet<string> | undefined

/** Whether the build that is going on has checked exactly this text at this path. */
export function wasChecked(path: string, text: string): boolean {
  const file = process.env[checkedPagesVariable]
  if (!file) return false
  listed ??= new Set(JSON.parse(readFileSync(file, 'utf8')) as string[])
  return listed.has(markOf(path, text))
}

function markOf(path: string, text: string): string {
  return createHash('sha256').update(`${path}\0${text}`).digest('hex')
}
