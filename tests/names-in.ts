import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../src/build/hash.ts'
import { filesIn } from '../src/files.ts'

/** The files of a folder as a build knows them: path -> name of the content. */
export function namesIn(folder: string): Map<string, string> {
  return new Map(filesIn(folder).map((file) => [file, hashOf(readFileSync(join(folder, file)))]))
}
