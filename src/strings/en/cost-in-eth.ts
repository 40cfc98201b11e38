import { date, number, percent } from './format.ts'

/** Smaller amounts are said to be less than this, in ETH: nothing that is taken is shown as nothing. */
const smallest = 0.000001
const amount = (eth: number) => (eth > 0 && eth < smallest ? `less than ${number(smallest)}` : number(eth))
const years = (count: number) => `${number(count)} ${count === 1 ? 'year' : 'years'}`

/** What the fee of a pool takes in ETH, on its page. */
export const costInEth = {
  title: 'What the fee takes, in ETH',
  takes: 'Out of the rewards of your stake, the fee takes about:',
  takesAtMost: (fee: number) => `At its highest, ${percent(fee)}, the fee takes about this out of the rewards of your stake. Some users pay less.`,
  nothing: 'The fee is 0%, so it takes nothing out of your rewards.',
  ofExecutionRewards: 'The fee is a share of execution rewards alone. Nobody can say how large a part of all rewards these will be, so we give no amount in ETH.',
  name: 'What the fee takes',
  stake: 'Your stake',
  in: (count: number) => `In ${years(count)}`,
  eth: (eth: number) => `${amount(eth)} ETH`,
  /** What stands before the date of the rate, and after it, before the link to its source. */
  rate: (ratePercent: number) => `For every pool, we use the rate of the whole network: ${percent(ratePercent)} a year before any fee.`,
  source: 'Source:',
  assumed: 'Rates change. Rewards are taken to stay in the pool and to earn more once a year. What the fee took no longer earns, and that is counted.',
  onTop: 'Gas and the cost of leaving come on top.',
  method: 'How we work this out',
} as const

/** How it is worked out, for a fee that many pools have. */
export const feeExample = {
  rate: (ratePercent: number, asOf: string) => `The rate is ${percent(ratePercent)} a year before any fee, as of ${date(asOf)}.`,
  source: 'Source:',
  example: (eth: number, fee: number) => `${number(eth)} ETH with a fee of ${percent(fee)}:`,
  head: ['Years', 'Worth without the fee', 'Worth with the fee', 'The fee takes'],
  years: number,
  /** A stake that grows each year by the same factor. */
  worth: (eth: number, factor: number, count: number, worth: number) => `${number(eth)} × ${number(factor)}${count === 1 ? '' : ` to the power of ${number(count)}`} = ${number(worth)} ETH`,
  takes: (eth: number) => `${amount(eth)} ETH`,
} as const
