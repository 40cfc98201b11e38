import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './hash.ts'

/** Names the content of a file of the repository by its path there, each once in a build; a folder by the names in it; 'nothing' where neither stands there. */
export type NameOfFile = (path: string) => string

/**
 * Opens the files of the repository `root` for one build, while which none of them should change. Of `texts`, by path, it names what was checked and is built from: somebody who writes
 * meanwhile would have the new text noted as what the old page was made of, and never see it.
 */
export function namesOfFiles(root: string, texts: ReadonlyMap<string, string>): NameOfFile {
  const known = new Map<string, string>()
  return (path) => {
    const text = texts.get(path)
    const name = known.get(path) ?? (text === undefined ? nameOf(join(root, path)) : hashOf(text))
    known.set(path, name)
    return name
  }
}

function nameOf(path: string): string {
  try {
    const found = lstatSync(path)
    return found.isFile() ? hashOf(readFileSync(path)) : found.isDirectory() ? hashOf(readdirSync(path).sort().join('/')) : 'nothing'
  } catch {
    return 'nothing'
  }
}
