import { existsSync, renameSync, rmSync } from 'node:fs'

/**
 * Puts a finished build (the folder `staged`) in place of the last one (`out`). A folder cannot be exchanged for another in one
 * step: between two renames the last one stands at `aside` and nothing at `out`. Who is killed just then leaves it to `giveBack`.
 */
export function putInPlace(staged: string, out: string, aside: string): void {
  rmSync(aside, { recursive: true, force: true })
  if (existsSync(out)) renameSync(out, aside)
  renameSync(staged, out)
  rmSync(aside, { recursive: true, force: true })
}

/** Puts the last good build back to `out`, where somebody was killed while putting the next one there. */
export function giveBack(out: string, aside: string): void {
  if (!existsSync(out) && existsSync(aside)) renameSync(aside, out)
}
