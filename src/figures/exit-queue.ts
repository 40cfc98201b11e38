import { epochsPerDay, exitDelayEpochs, exitEthPerEpoch } from './protocol.ts'

/** ETH that may leave in a day. */
export const exitEthPerDay = exitEthPerEpoch.value * epochsPerDay
/** Days between leaving the queue and the first moment of payout. */
export const delayDays = exitDelayEpochs.value / epochsPerDay

/** How long the ETH at the end of a queue waits. */
export interface Wait {
  /** ETH in the queue. */
  eth: number
  /** Days in the queue. */
  days: number
  /** Days until it may be paid out. */
  total: number
}

/** The wait behind so much ETH. */
export function waitBehind(eth: number): Wait {
  if (!Number.isFinite(eth) || eth < 0) throw new RangeError(`Unexpected queue of ${eth} ETH, expected 0 or more.`)
  const days = eth / exitEthPerDay
  return { eth, days, total: days + delayDays }
}

/** The queues in the picture: a day's worth, two in between, and about the longest so far (autumn 2025). */
export const waits: readonly Wait[] = [exitEthPerDay, 500_000, 1_000_000, 2_600_000].map(waitBehind)
