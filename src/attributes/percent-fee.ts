import { type Fact, isKnown } from '../registry/fact.ts'
import type { Listing } from '../registry/listing.ts'

/** A fee in percent. `upTo`: it is the highest, and some users pay less. */
export type PercentFee = { of: 'rewards'; percent: number; upTo: boolean } | { of: 'execution-rewards' }

/**
 * The fee of a pool that takes deposits, where it is known and in percent; null elsewhere. What its fee takes in ETH is said on the
 * page of a pool with a fee of all rewards; of execution rewards only why it is not.
 */
export function percentFeeOf({ category, removed, facts }: Pick<Listing, 'category' | 'removed' | 'facts'>): PercentFee | null {
  if (category !== 'pools' || removed || !('fee' in facts) || takesNoDeposits(facts)) return null
  const { fee } = facts
  if (!isKnown(fee) || !('percent' in fee.value)) return null
  const { of, percent, upTo } = fee.value
  return of === 'rewards' ? { of, percent, upTo: upTo === true } : { of }
}

/** Whether a pool has closed or is about to: what its fee would take from somebody who comes now is no question any more. */
function takesNoDeposits(facts: object): boolean {
  const status = 'status' in facts ? (facts.status as Fact<unknown>) : undefined
  return status?.value === 'closed' || status?.value === 'closing'
}
