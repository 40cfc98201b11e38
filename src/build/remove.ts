import { rmSync } from 'node:fs'

/** Removes a file, link or folder with what is in it, or nothing; also a folder into which others, who are just ending, still write. Throws where that goes on, or the disk fails. */
export function remove(path: string): void {
  for (let tries = 1; ; tries++) {
    try {
      return rmSync(path, { recursive: true, force: true })
    } catch (error) {
      // Node tries again by itself, but without a new look at what is there.
      if (tries === 100 || (error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error
    }
  }
}
