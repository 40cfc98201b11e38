import { en, type Strings } from '../../src/strings/en.ts'
import { samples } from './samples.ts'
import { at, leavesOf, said } from './walk.ts'

/** A function of a catalogue, and what it is given. */
export interface Call {
  path: string
  given: readonly unknown[]
}

/** The functions of a catalogue, by where they stand. */
export const functions: readonly string[] = leavesOf(en).filter(({ value }) => typeof value === 'function').map(({ path }) => path)

/** Every function with everything it is called with. */
export const calls: readonly Call[] = functions.flatMap((path) => ((at(samples, path) ?? []) as readonly (readonly unknown[])[]).map((given) => ({ path, given })))

/** Every text in what a catalogue says to a call, one below the other. */
export function answer(strings: Strings, { path, given }: Call): string {
  return said((at(strings, path) as (...given: readonly unknown[]) => unknown)(...given))
}

/** What only contributors read is English in all languages. */
export const forContributors = /^(?:rules|vocabulary|publishing\.calendar)\./
