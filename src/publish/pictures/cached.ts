import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** Another release of the library, or of what it draws with, may draw other bytes. */
const drawnBy = JSON.stringify(sharp.versions)

const digestOf = (...parts: readonly (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256')
  // With its length before it, no part runs into the next.
  for (const part of parts) hash.update(`${part.length} `).update(part)
  return hash.digest()
}

/** A fingerprint of everything a picture is made from, `parts`, and of what draws it: 64 hex digits. */
export function fingerprintOf(...parts: readonly (string | Buffer)[]): string {
  return digestOf(drawnBy, ...parts).toString('hex')
}

/**
 * The picture that `draw` makes, from the folder `cache` (which may be deleted at any time) where it was made before.
 * `key` is the fingerprint of everything it is made from. What is broken there is drawn anew.
 */
export async function cached(cache: string, key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(cache, key)
  if (existsSync(file)) {
    const kept = readFileSync(file)
    const [digest, picture] = [kept.subarray(0, 32), kept.subarray(32)]
    if (digest.equals(digestOf(picture))) return picture
  }
  const picture = await draw()
  mkdirSync(cache, { recursive: true })
  const fresh = `${file}.${randomUUID()}`
  writeFileSync(fresh, Buffer.concat([digestOf(picture), picture]))
  renameSync(fresh, file)
  return picture
}
