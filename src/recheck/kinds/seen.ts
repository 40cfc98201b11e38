import type { CheckedValue } from '../../registry/checks/read.ts'

/** What a check saw: a value, or the hash of a passage beside the passage itself. */
export interface Seen {
  value: CheckedValue
  passage?: string
}
