import type { ChangedLink } from '../review/stale.ts'
import type { Outcome } from './outcome.ts'

/** The texts and pages beside facts that no longer say what they said when somebody read them, with when they last did. */
export function changedTextsOf(outcomes: readonly Outcome[]): ChangedLink[] {
  return outcomes.flatMap(({ state, check, file, key, asOf }) => (state === 'changed' && check.kind !== 'contract' ? [{ address: check.url, file, key, since: check.read?.on ?? asOf }] : []))
}
