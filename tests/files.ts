import { join } from 'node:path'
import { filesIn } from '../src/files.ts'

/** The repository; tests run from there. */
export const root = process.cwd()

/** Every file below a folder of the repository, relative to that folder, with `/`, sorted. */
export function filesBelow(folder: string): string[] {
  return filesIn(join(root, folder))
}
