import { expectedOf, holds } from '../registry/checks/compare.ts'
import type { Check } from '../registry/checks/index.ts'
import type { CheckedValue } from '../registry/checks/read.ts'
import type { Answer } from './answer.ts'
import type { Seen } from './kinds/seen.ts'

/** A check with the place where it stands. */
export interface Placed {
  /** The product file, as its path in the repository. */
  file: string
  /** The name of the product. */
  name: string
  /** The key of the fact. */
  key: string
  /** Its place among the checks of the fact. */
  index: number
  check: Check
  /** The fact's value, and as of when it holds. */
  value: unknown
  asOf: string
}

/** Why a contract says nothing where nobody named a node to ask. */
export const noEndpoint = 'no endpoint was given'

/** What came of a check. `holds`: the fact is still so. `changed`: something else was read. `unclear`: nobody can tell. */
export type Outcome = Placed & ({ state: 'holds' | 'changed'; seen: CheckedValue; passage?: string | undefined; why?: undefined } | { state: 'unclear'; why: string; seen?: undefined; passage?: undefined })

/** What comes of a check with what was read, or with why nothing was. The words that a check looks for hold where nobody kept their passage yet. */
export function outcomeOf(placed: Placed, { read, unclear }: Answer<Seen>): Outcome {
  if (read === undefined) return { ...placed, state: 'unclear', why: unclear }
  return { ...placed, state: holds(placed.check, placed.value, read.value) ?? true ? 'holds' : 'changed', seen: read.value, passage: read.passage }
}

/** What was expected, for a table. */
export function expectedInWords({ check, value }: Placed): string {
  if (check.kind === 'contract') return check.above === undefined ? expectedOf(check, value).map(String).join(' or ') : `more than ${check.above}`
  return check.kind === 'text' && check.pattern !== undefined ? `what fits ${check.pattern}` : (check.find ?? '')
}
