import { rewardRate } from './reward-rate.ts'

/** What is staked, at which rate, for how long, and what the pool keeps of the rewards. */
export interface Stake {
  eth: number
  /** What it earns in a year before the fee, in percent. */
  ratePercent: number
  /** What the pool keeps of that, in percent. */
  feePercent: number
  /** Whole years: rewards stay in the pool and are added to the stake once a year. */
  years: number
}

/** Longer than anybody plans. */
const mostYears = 100

/** What a stake is worth after its years, in ETH, with the fee taken off its rewards. */
export function worthOf(stake: Stake): number {
  const { eth, rate, fee, years } = fractionsOf(stake)
  return eth * (1 + rate * (1 - fee)) ** years
}

/**
 * What the fee takes, in ETH: how much more the stake would be worth without it, eth × ((1 + r)^years − (1 + r × (1 − fee))^years).
 * What was taken once earns no more, and that is part of it. More than 0 wherever there is a fee on something.
 */
export function takenByFee(stake: Stake): number {
  const { eth, rate, fee, years } = fractionsOf(stake)
  // Asked of what was given: a hundredth of the smallest number there is, is 0.
  if ([eth, stake.ratePercent, stake.feePercent, years].includes(0)) return 0
  // a^n − b^n as (a − b) × (a^(n−1) + a^(n−2) × b + … + b^(n−1)): the difference of two numbers that are almost alike would lose all its digits.
  const [without, left] = [1 + rate, 1 + rate * (1 - fee)]
  const sum = Array.from({ length: years }, (_, year) => without ** year * left ** (years - 1 - year)).reduce((all, one) => all + one, 0)
  return Math.max(eth * rate * fee * sum, Number.MIN_VALUE)
}

function fractionsOf({ eth, ratePercent, feePercent, years }: Stake) {
  if (!(eth >= 0 && Number.isFinite(eth))) throw new RangeError(`Unexpected stake of ${eth} ETH, expected 0 or more.`)
  if (!(ratePercent >= 0 && ratePercent <= 100)) throw new RangeError(`Unexpected rate of ${ratePercent}%, expected 0 to 100.`)
  if (!(feePercent >= 0 && feePercent <= 100)) throw new RangeError(`Unexpected fee of ${feePercent}%, expected 0 to 100.`)
  if (!(Number.isInteger(years) && years >= 0 && years <= mostYears)) throw new RangeError(`Unexpected ${years} years, expected a whole number from 0 to ${mostYears}.`)
  return { eth, rate: ratePercent / 100, fee: feePercent / 100, years }
}

/** So many digits as the rate has: more would look exact and not be it. */
export const digits = 3

/** An amount with so many digits. */
export const rounded = (value: number): number => Number(value.toPrecision(digits))

/** The stakes, in ETH, and the years for which the pages of pools say what the fee takes. */
export const shownEth = [1, 10] as const
export const shownYears = [1, 5] as const

/** A fee in the picture, and what becomes of the rewards, in ETH. */
export interface FeeCase {
  feePercent: number
  kept: number
  taken: number
}

/** What the picture assumes. */
export const assumed = { eth: 1, years: 5 } as const

/** The fees in the picture: none, then from few to many percent. */
export const feeCases: readonly FeeCase[] = [0, 5, 10, 25].map((feePercent) => {
  const stake = { ...assumed, ratePercent: rewardRate.value, feePercent }
  return { feePercent, kept: worthOf(stake) - assumed.eth, taken: takenByFee(stake) }
})
