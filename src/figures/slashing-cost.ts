import { validatorEth } from '../attributes/economical.ts'
import { gweiPerEth, slashingRule } from './protocol.ts'

/** What a slashing takes from one validator, in Gwei. */
export interface SlashingCost {
  /** At once. */
  initial: bigint
  /** Weeks later, by how much stake was slashed around the same time. */
  correlation: bigint
  /** Both, as far as the balance goes. */
  lost: bigint
}

/**
 * The fines of Electra in whole Gwei, as `slash_validator` and `process_slashings` count them, for a balance equal to the effective balance.
 * `slashed` is the stake slashed within the window, this validator's among it; `total` is all active stake.
 */
export function slashingCost({ effectiveBalance, slashed, total }: { effectiveBalance: bigint; slashed: bigint; total: bigint }): SlashingCost {
  if (effectiveBalance < 0n || slashed < 0n) throw new RangeError('Unexpected negative balance, expected 0 or more Gwei.')
  if (total < gweiPerEth) throw new RangeError(`Unexpected total stake of ${total} Gwei, expected at least 1 ETH.`)
  const { initialQuotient, multiplier } = slashingRule.value
  const initial = effectiveBalance / initialQuotient
  const weighted = slashed * multiplier
  const perEth = (weighted < total ? weighted : total) / (total / gweiPerEth)
  const correlation = perEth * (effectiveBalance / gweiPerEth)
  const both = initial + correlation
  return { initial, correlation, lost: both < effectiveBalance ? both : effectiveBalance }
}

/** A case of the picture, in ETH. `percent` is the share of all stake that is slashed together; none means this validator alone. */
export interface SlashingCase {
  percent: number | null
  initial: number
  correlation: number
  lost: number
}

/** All stake, as the picture assumes it: a million validators of 32 ETH. Only the case of one alone depends on it. */
export const assumedValidators = 1_000_000
export const assumedTotalEth = assumedValidators * validatorEth

/** What it costs a validator of 32 ETH when `percent` of all stake is slashed together. */
export function slashingCase(percent: number | null): SlashingCase {
  if (percent !== null && !(percent > 0 && percent <= 100)) throw new RangeError(`Unexpected share of ${percent}%, expected more than 0 and at most 100.`)
  const effectiveBalance = BigInt(validatorEth) * gweiPerEth
  const total = BigInt(assumedTotalEth) * gweiPerEth
  // Hundredths of a percent keep the arithmetic whole.
  const slashed = percent === null ? effectiveBalance : (total * BigInt(Math.round(percent * 100))) / 10_000n
  const { initial, correlation, lost } = slashingCost({ effectiveBalance, slashed, total })
  const eth = (gwei: bigint) => Number(gwei) / Number(gweiPerEth)
  return { percent, initial: eth(initial), correlation: eth(correlation), lost: eth(lost) }
}

/** The cases in the picture. */
export const slashingCases: readonly SlashingCase[] = [null, 1, 5, 10, 33].map(slashingCase)
