import { rewardRate } from '../../figures/reward-rate.ts'
import { date, number, percent, plural } from './format.ts'

/** Smaller amounts are said to be less than this, in ETH: nothing that is taken is shown as nothing. */
const smallest = 0.000001
const amount = (eth: number) => (eth > 0 && eth < smallest ? `less than ${number(smallest)}` : number(eth))

/** What the fee of a pool takes in ETH, on its page. */
export const costInEth = {
  title: 'What the fee takes',
  from: (eth: number, atMost: boolean) => `From ${number(eth)} ETH${atMost ? ', at most' : ''}`,
  amount,
  in: (years: number) => `ETH in ${plural(years, 'year')}`,
  atHighest: (fee: number) => `This is at the highest fee, ${percent(fee)} of rewards. Some users pay less.`,
  rate: (ratePercent: number) => `At ${percent(ratePercent)} a year before any fee, the average of the whole network. Rates change.`,
  theRate: 'Rate of rewards',
  assumed: 'We assume that rewards stay in the pool and are added to your stake once a year. What the fee took can earn nothing more for you, and that counts too.',
  onTop: 'Gas and the cost of leaving come on top.',
  method: 'How we work this out',
  nothing: 'Nothing',
  noAmount: 'No amount in ETH',
  ofExecutionRewards: 'The fee is a share of execution rewards alone. Nobody knows how large a part of all rewards those will be.',
} as const

const superscript = (count: number) => String(count).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')

/** How it is worked out, for a fee that many pools have. */
export const feeExample = {
  rate: (ratePercent: number, asOf: string) => `The rate is ${percent(ratePercent)} a year before any fee, as of ${date(asOf)}.`,
  /** What was measured. */
  measured: rewardRate.note ?? '',
  source: 'Source:',
  example: (eth: number, fee: number) => `${number(eth)} ETH with a fee of ${percent(fee)}:`,
  head: ['Years', 'ETH without the fee', 'ETH with the fee', 'The fee takes'],
  years: number,
  /** A stake that grows each year by the same factor. */
  worth: (eth: number, factor: number, count: number, worth: number) => `${number(eth)} × ${number(factor)}${count === 1 ? '' : superscript(count)} = ${number(worth)}`,
  amount,
} as const
