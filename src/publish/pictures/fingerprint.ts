import { createHash } from 'node:crypto'
import sharp from 'sharp'

/** Another release of the library, or of what it draws with, may draw other bytes. */
const drawnBy = JSON.stringify(sharp.versions)

/** A fingerprint of everything a picture is made from, `parts`, and of what draws it: 64 hex digits. */
export function fingerprintOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  // With its length before it, no part runs into the next.
  for (const part of [drawnBy, ...parts]) hash.update(`${part.length} `).update(part)
  return hash.digest('hex')
}
