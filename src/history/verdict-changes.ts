import type { AttributeId } from '../attributes/index.ts'
import type { State } from '../attributes/verdict.ts'

/** The verdicts of a listing that one day's commit changed. */
export interface VerdictChange {
  /** `YYYY-MM-DD`, UTC. */
  day: string
  /** Its whole hash. */
  commit: string
  changed: { attribute: AttributeId; before: State; after: State }[]
}
