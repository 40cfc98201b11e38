import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { OpenPicture } from '../mdx/image.ts'
import type { Kept } from './kept.ts'

/** What is wrong with a picture; nothing where it is whole. */
const opened = z.strictObject({ fault: z.string().exactOptional() })

/** Opens each picture of the repository `root` once, and none whose bytes were found whole or not before: many pages may name one. */
export function openOnce(open: OpenPicture, root: string, kept: Kept): OpenPicture {
  const asked = new Map<string, Promise<string | undefined>>()
  const faultOf = async (path: string): Promise<string | undefined> => {
    // The ending says what the bytes should be.
    const name = kept.nameOf('picture', path.replace(/^.*\./, ''), readFileSync(join(root, path)))
    const known = kept.get(name, opened)
    if (known) return known.fault
    const fault = await open(path)
    kept.put(name, JSON.stringify({ fault }))
    return fault
  }
  return (path) => {
    const known = asked.get(path) ?? faultOf(path)
    asked.set(path, known)
    return known
  }
}
