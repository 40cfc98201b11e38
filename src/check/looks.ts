import type { Kept } from './kept.ts'
import { type Look, lookSchema } from './look.ts'
import { lookAtAll } from './look-pool.ts'
import type { Workers } from './workers.ts'

/** The looks at some pages, by file: those that were kept for just this path and text, and new ones for the others. */
export async function looksAt(files: readonly string[], textOf: (file: string) => string, kept: Kept, workers: Workers): Promise<Map<string, Look>> {
  const looks = new Map(files.map((file) => [file, keptLookAt(file, textOf(file), kept)]))
  const missing = files.filter((file) => !looks.get(file))
  const made = await lookAtAll(missing.map((file) => ({ file, text: textOf(file) })), workers)
  missing.forEach((file, index) => {
    const json = made[index] ?? ''
    kept.put(nameOf(file, textOf(file), kept), json)
    // Read back, so that a new look is the same as one that was kept.
    looks.set(file, JSON.parse(json) as Look)
  })
  return new Map([...looks].flatMap(([file, look]) => (look ? [[file, look] as const] : [])))
}

/** The look at a page that was kept for just this path and text, if there is one. */
export function keptLookAt(file: string, text: string, kept: Kept): Look | undefined {
  return kept.get(nameOf(file, text, kept), lookSchema)
}

function nameOf(file: string, text: string, kept: Kept): string {
  return kept.nameOf('page', file, text)
}
