import { statSync } from 'node:fs'
import { join } from 'node:path'
import { assertWhole } from './whole.ts'
import type { Store } from './store.ts'

/** Lays out the files of a build (path -> name) in `folder`. Throws, in words, where in the end it does not hold just these: somebody else was at work there. */
export function layOut(files: ReadonlyMap<string, string>, store: Store, folder: string): void {
  let bytes = 0
  for (const [path, name] of files) {
    store.place(name, join(folder, path))
    bytes += statSync(join(folder, path)).size
  }
  assertWhole(folder, { files: files.size, bytes })
}
