import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics.ts'
import { filesBelow, root } from '../files.ts'
import { until } from '../until.ts'

/** How many mutants are tried, pages and products together; of files of public/ and assets/, half as many more. */
export const runs = Number(process.env.FUZZ_RUNS ?? (process.env.CI ? 5000 : 500))
/** Milliseconds after which the test has failed, on the slowest machine. */
export const patience = 400_000 + runs * 500
/** A run can be repeated: fast-check prints the seed of one that failed. */
export const seed = Number(process.env.FUZZ_SEED ?? 20261122)
/** No mutant may keep the processor longer. Its own time is counted, not the clock's: machines are shared. */
const mostSeconds = 2

/** The text of every file below a folder of the repository whose name has this ending. */
export function textsOf(folder: string, ending: string): string[] {
  return filesBelow(folder).filter((path) => path.endsWith(ending)).map((path) => readFileSync(join(root, folder, path), 'utf8'))
}

/** The result of a work and the seconds it kept the processor. */
function measured<T>(work: () => T): { result: T; seconds: number } {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { result, seconds: (user + system) / 1e6 }
}

/** How often a whole test may wait for a machine that is short of something: ten minutes in all. */
let waits = 120

/** The result of a work that may not keep the processor longer than a mutant may, in the best of three tries: what hangs hangs every time. `fair` is the same work on what nobody changed. */
export async function timed<T>(work: () => T, fair: () => unknown, tries = 3): Promise<T> {
  const { result, seconds } = measured(work)
  if (seconds >= mostSeconds && tries > 1) {
    // While even that takes half of what a mutant may, the machine measures nothing.
    await until(() => measured(fair).seconds <= mostSeconds / 2 || waits-- <= 0, 5000)
    return timed(work, fair, tries - 1)
  }
  expect(seconds, 'seconds of the processor').toBeLessThan(mostSeconds)
  return result
}

/** Complaints about a text stand at places that it has. */
export function expectPlaces(diagnostics: readonly Diagnostic[], text: string): void {
  const lines = text.split(/\r\n|\n|\r/)
  for (const { line, column, endLine, endColumn } of diagnostics) {
    expect(line >= 1 && line <= lines.length && endLine >= line && endLine <= lines.length).toBe(true)
    expect(column >= 1 && column <= (lines[line - 1] ?? '').length + 2 && (endLine > line || endColumn >= column)).toBe(true)
  }
}
