import type { Made } from './ledger.ts'
import type { Store } from './store.ts'

/** The inputs in which what was made differs from what is wanted now, by name: changed, new, or no longer read. */
export function differences(made: Made, inputs: Readonly<Record<string, string>>): string[] {
  const names = new Set([...Object.keys(made.inputs), ...Object.keys(inputs)])
  return [...names].filter((name) => made.inputs[name] !== inputs[name])
}

/** Why something has to be made anew: the names of inputs that differ, none where all is as it was but some content is gone, nothing where it can be taken over. */
export function reasonsAgainst(made: Made | undefined, inputs: Readonly<Record<string, string>>, store: Store): string[] | undefined {
  if (!made) return ['']
  const different = differences(made, inputs)
  if (different.length > 0) return different
  return Object.values(made.outputs).every((name) => store.has(name)) ? undefined : []
}

/** What was made from the same before (`made`), or what `make` makes now: names of contents in the store, by what each is. */
export async function keptOr(made: Made | undefined, inputs: Readonly<Record<string, string>>, store: Store, make: () => Promise<Record<string, string>>): Promise<Made> {
  return made && !reasonsAgainst(made, inputs, store) ? made : { inputs: { ...inputs }, outputs: await make() }
}
