import type { z } from 'zod'
import { controlFacts } from './control.ts'
import { type Fact, isKnown } from './fact.ts'

const needsFirstHand: readonly string[] = Object.values(controlFacts)

/** Complains of known facts whose sources do not bear them: nobody gives the value, readers are not told that sources differ, or nothing but hearsay says who controls a pool. */
export function complainOfSources(facts: object, context: z.RefinementCtx): void {
  for (const [key, fact] of Object.entries(facts) as [string, Fact<unknown> | undefined][]) {
    if (!fact || !('value' in fact) || !isKnown(fact) || fact.sources.length === 0) continue
    const { value, sources, note } = fact
    const complain = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path: [key, ...path], message })
    const differing = sources.filter(({ says }) => says !== undefined)
    if (differing.length === sources.length) complain(['sources'], 'expected at least one source that gives the value, one without "says"; add it, or give the value that the sources give')
    sources.forEach(({ says }, index) => {
      if (says !== undefined && JSON.stringify(says) === JSON.stringify(value)) complain(['sources', index, 'says'], 'expected another value than the fact has; leave "says" out where a source says the same')
    })
    if (differing.length > 0 && note === undefined) complain([], 'expected a "note" that tells readers that sources differ, where one has "says"; add it')
    if (needsFirstHand.includes(key) && !sources.some(({ kind, says }) => says === undefined && (kind === 'contract' || kind === 'project'))) complain(['sources'], 'expected a source of kind "contract" or "project", because others only repeat who controls a pool; add one, or write "unknown"')
  }
}
