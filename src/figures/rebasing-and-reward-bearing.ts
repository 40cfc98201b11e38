/** What the picture assumes; no real token's figures. */
export interface Assumption {
  /** ETH that is deposited. */
  deposit: number
  /** Net reward of a year, in percent of the stake. */
  ratePercent: number
  /** ETH that one reward-bearing token stands for on the day of the deposit. */
  price: number
}

/** One kind of token at the start and after a year. */
export interface Holding {
  tokens: readonly [number, number]
  /** ETH behind each token. */
  each: readonly [number, number]
  /** ETH behind all of them. */
  worth: readonly [number, number]
}

// Floating point leaves a trace at the far end (10 * 1.03 is 10.3, 3 * 1.03 is not 3.09); nine places are as fine as Gwei.
const round = (value: number) => Math.round(value * 1e9) / 1e9

/** The same deposit in a rebasing and in a reward-bearing token, one year on. */
export function growthOf({ deposit, ratePercent, price }: Assumption): { rebasing: Holding; rewardBearing: Holding } {
  if (!(deposit > 0 && price > 0 && ratePercent >= -100) || ![deposit, ratePercent, price].every(Number.isFinite)) throw new RangeError('Unexpected assumption, expected a deposit and a price above 0 and a rate of -100 or more.')
  const grown = (value: number) => round(value * (1 + ratePercent / 100))
  const worth = [deposit, grown(deposit)] as const
  const tokens = round(deposit / price)
  return {
    rebasing: { tokens: worth, each: [1, 1], worth },
    rewardBearing: { tokens: [tokens, tokens], each: [price, grown(price)], worth: [round(tokens * price), round(tokens * grown(price))] },
  }
}

/** The assumption of the picture: validators earn 3%, and the pool keeps a tenth of that. */
export const assumption: Assumption = { deposit: 10, ratePercent: 2.7, price: 1.25 }
/** What the picture shows. */
export const growth = growthOf(assumption)
/** The kinds, in the order they are shown. */
export const kinds = ['rebasing', 'rewardBearing'] as const
export type Kind = (typeof kinds)[number]
/** Documentation of a pool that issues both kinds, and when it said so: the text speaks of what Lido V2 brought in May 2023. */
export const example = {
  asOf: '2023',
  source: { title: 'Lido docs, wstETH', url: 'https://github.com/lidofinance/docs/blob/6d712ff838f5ee82d9af82a85507aa2e2e7f25ae/docs/contracts/wsteth.md', kind: 'project' as const },
}
