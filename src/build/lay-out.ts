import { statSync } from 'node:fs'
import { join } from 'node:path'
import { assertThere, assertWhole } from './whole.ts'
import type { Store } from './store.ts'

/** Lays out the files of a build (path -> name) in `folder`. Throws, in words, where in the end it does not hold just these, and all that its pages name: somebody else was at work there. */
export function layOut(files: ReadonlyMap<string, string>, store: Store, folder: string, named: readonly string[] = []): void {
  let bytes = 0
  for (const [path, name] of files) {
    store.place(name, join(folder, path))
    bytes += statSync(join(folder, path)).size
  }
  assertThere(folder, named)
  assertWhole(folder, { files: files.size, bytes })
}
