import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { remove } from './remove.ts'

/**
 * Removes the bundler's cache in `folder`, unless it was made with what `name` names (code, packages, configuration and settings) by a build in which Next came to
 * its end. `mark` is the file in which that is noted. Gives what notes it: to be called once Next has ended well.
 */
export function openNextCache(folder: string, mark: string, name: string): () => void {
  const isSound = existsSync(mark) && existsSync(folder) && readMark(mark) === name
  if (!isSound) remove(folder)
  // While Next is at work there is no mark: a build that is killed leaves a cache that nobody vouches for.
  rmSync(mark, { recursive: true, force: true })
  return () => {
    mkdirSync(dirname(mark), { recursive: true })
    writeFileSync(mark, name)
  }
}

function readMark(mark: string): string | undefined {
  try {
    // A pipe would be waited for.
    return lstatSync(mark).isFile() ? readFileSync(mark, 'utf8') : undefined
  } catch {
    return undefined
  }
}
