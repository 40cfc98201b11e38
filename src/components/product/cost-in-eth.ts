import { percentFeeOf } from '../../attributes/percent-fee.ts'
import { rewardRate } from '../../figures/reward-rate.ts'
import { rounded, shownEth, shownYears, takenByFee } from '../../figures/what-a-fee-takes.ts'
import type { Listing } from '../../registry/listing.ts'
import type { Source } from '../../registry/source.ts'

/** What the fee of a pool takes, in ETH, at one rate for all pools. */
export interface CostInEth {
  /** What staked ETH earns in a year before the fee, in percent; what was measured, of when, and where it can be read. */
  rate: { percent: number; asOf: string; measured: string; sources: readonly Source[] }
  /** The fee in percent of rewards; `upTo` where that is the highest. */
  fee: { percent: number; upTo?: true }
  /** What it takes from so much ETH in so many years, with three digits; 0 only where there is no fee. */
  taken: { eth: number; years: number; takenEth: number }[]
}

/** What the fee of a listing takes, in ETH; null where that is unknown, or no question: see `percentFeeOf`. */
export function costInEthOf(listing: Pick<Listing, 'category' | 'removed' | 'facts'>): CostInEth | null {
  const fee = percentFeeOf(listing)
  if (fee?.of !== 'rewards') return null
  const { value: ratePercent, asOf, note = '', sources } = rewardRate
  return {
    rate: { percent: ratePercent, asOf, measured: note, sources },
    fee: { percent: fee.percent, ...(fee.upTo ? { upTo: true as const } : {}) },
    taken: shownEth.flatMap((eth) => shownYears.map((years) => ({ eth, years, takenEth: rounded(takenByFee({ eth, ratePercent, feePercent: fee.percent, years })) }))),
  }
}
