import { createHash } from 'node:crypto'
import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { filesIn } from '../../src/files.ts'
import { buildTag } from '../../src/publish/hosting/build-tag.ts'
import { hostingFiles } from '../../src/publish/hosting/files.ts'
import { forHosts, tagFile } from '../../src/built-files.ts'
import { headerOnly } from '../../src/publish/policy.ts'
import type { Site } from './site.ts'

/** A text in which the first token address is another of the same length. Throws where it holds none. */
export function withAnotherAddress(text: string): string {
  const other = text.replace(/(?<=0x[0-9a-f]{39})[0-9a-f]/i, (digit) => (digit === '0' ? '1' : '0'))
  if (other === text) throw new Error('Unexpected text without a token address, expected one.')
  return other
}

/**
 * Turns the build of a folder into one in which `file` holds `text`: that file, what holds it packed, and what is there for
 * hosts. All files have the time 0, as from an archive that drops times.
 */
export function buildWith({ folder, basePath, policy }: Site, file: string, text: string): void {
  for (const [end, bytes] of [['', text], ['.br', brotliCompressSync(text)], ['.gz', gzipSync(text)]] as const) writeFileSync(join(folder, file + end), bytes)
  for (const name of filesIn(folder)) if (name.startsWith(tagFile) || (Object.values(forHosts) as string[]).includes(name)) rmSync(join(folder, name))
  const pages = filesIn(folder).filter((name) => name.endsWith('.html'))
  for (const [name, written] of hostingFiles({ policy: policy.replace(`;${headerOnly}`, ''), basePath, tag: buildTag(new Map(filesIn(folder).map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]))) }, pages)) writeFileSync(join(folder, name), written)
  for (const name of filesIn(folder)) utimesSync(join(folder, name), 0, 0)
}
