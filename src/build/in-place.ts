import { existsSync, lstatSync, renameSync, rmSync } from 'node:fs'

/**
 * Puts a finished build (the folder `staged`) in place of the last one (`out`). A folder cannot be exchanged for another in one
 * step: between two renames the last one stands at `aside` and nothing at `out`. Who is killed just then leaves it to `giveBack`;
 * where the second fails, the first is undone and the error thrown.
 */
export function putInPlace(staged: string, out: string, aside: string): void {
  rmSync(aside, { recursive: true, force: true })
  if (existsSync(out)) renameSync(out, aside)
  try {
    renameSync(staged, out)
  } catch (error) {
    giveBack(out, aside)
    throw error
  }
  rmSync(aside, { recursive: true, force: true })
}

/** Puts the last good build back to `out`, where somebody was killed while putting the next one there. What is no folder, a link to one included, is no build. */
export function giveBack(out: string, aside: string): void {
  if (!lstatSync(out, { throwIfNoEntry: false }) && lstatSync(aside, { throwIfNoEntry: false })?.isDirectory()) renameSync(aside, out)
}
