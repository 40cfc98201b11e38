import { validatorEth } from '../../attributes/economical.ts'
import { crowded, type Layer, type Share } from '../../figures/client-shares.ts'
import type { Station } from '../../figures/eth-through-a-pool.ts'
import { delayDays, exitEthPerDay, type Wait } from '../../figures/exit-queue.ts'
import { epochsPerDay, slashingRule } from '../../figures/protocol.ts'
import { assumption, example as bothKinds, growth, type Holding, type Kind } from '../../figures/rebasing-and-reward-bearing.ts'
import { assumedTotalEth, type SlashingCase } from '../../figures/slashing-cost.ts'
import { rewardRate } from '../../figures/reward-rate.ts'
import { assumed, type FeeCase } from '../../figures/what-a-fee-takes.ts'
import { listIn, numberIn } from '../format.ts'
import { date, lang, number, percent } from './format.ts'

/** With so many decimals, no more and no fewer. */
const fixed = (value: number, digits: number) => numberIn(lang, value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
const days = (value: number) => fixed(value, 1)
const delayHours = number(Math.round(delayDays * 24))
/** Small amounts keep their first digit, so that they are not shown as nothing. */
const amount = (value: number) => (value < 0.1 ? numberIn(lang, value, { maximumSignificantDigits: 1 }) : fixed(value, 2))
const eth = (value: number) => `${amount(value)} ETH`
const list = (words: readonly string[]) => listIn(lang, words)
const layers = { execution: 'Execution clients', consensus: 'Consensus clients' } satisfies Record<Layer, string>
const kinds = { rebasing: 'Rebasing', rewardBearing: 'Reward-bearing' } satisfies Record<Kind, string>
/** With four decimals, what is left and what is taken add up as they are shown. */
const exact = (value: number) => (value === 0 ? number(0) : fixed(value, 4))
const together = (share: number | null) => (share === null ? 'Alone' : `${percent(share)} of all stake`)

/** The pictures in pages: titles, how to read them, and the same in words. Numbers come from the data. */
export const figures = {
  inWords: 'The same in words',
  ethThroughAPool: {
    title: 'How ETH travels through a pool',
    lead: 'A pool run by contracts.',
    name: 'Drawing: a round trip of ETH in six steps, told beside it.',
    label: (step: number, label: string) => `${number(step)} ${label}`,
    cited: (asOf: string) => ({ before: 'One that works like this: ', after: ` (${date(asOf)}). Others differ in detail.` }),
    stations: {
      you: { label: 'You', what: 'You send ETH to the pool.' },
      contract: { label: 'Contract', what: 'It collects the ETH and records your share, usually as a token.' },
      validators: { label: 'Validators', what: `They get it, ${number(validatorEth)} ETH for each new one. Node operators run them.` },
      rewards: { label: 'Rewards', what: 'They flow back. The pool keeps its fee.' },
      share: { label: 'Your share', what: 'It now stands for more ETH, or for less after a loss.' },
      exit: { label: 'Way out', what: 'Redeem it with the pool or sell it, and you have ETH again.' },
    } satisfies Record<Station, { label: string; what: string }>,
  },
  tokenKinds: {
    title: 'One deposit, two kinds of token, a year later',
    lead: `Each block is a token; its area is the ETH behind it. The year adds part of a block, or height to every block. Assumed: ${number(assumption.deposit)} ETH deposited, a net reward of ${percent(assumption.ratePercent)} a year, and ${number(assumption.price)} ETH for a reward-bearing token at the start. Both end at ${number(growth.rebasing.worth[1])} ETH.`,
    name: 'Drawing: blocks that grow in number, and blocks that grow in height.',
    cited: { before: 'A pool that issues both kinds: ', after: ` (${date(bothKinds.asOf)}).` },
    kinds,
    holding: ({ tokens: [before, after], each: [was, is] }: Holding) =>
      `${before === after ? number(after) : `${number(before)} → ${number(after)}`} tokens of ${was === is ? number(is) : `${number(was)} → ${number(is)}`} ETH`,
    row: (kind: Kind, { tokens: [before, after], each: [was, is], worth: [start, end] }: Holding) =>
      `${kinds[kind]}: ${number(before)} tokens of ${number(was)} ETH become ${number(after)} tokens of ${number(is)} ETH. ${number(start)} ETH become ${number(end)} ETH.`,
  },
  clientShares: {
    title: (asOf: string) => `Which clients were run in ${date(asOf)}`,
    lead: 'Estimated shares. The dotted lines stand at one third and at two thirds.',
    name: (layer: Layer) => `Bar chart: shares of the ${layers[layer].toLowerCase()}.`,
    cited: (asOf: string) => ({ before: 'Source: ', after: `, charts of ${date(asOf)}, which do not give the day of measurement.` }),
    layers,
    thresholds: { third: '1/3', twoThirds: '2/3' },
    percent,
    row: (layer: Layer, shares: readonly Share[]) => {
      const most = crowded(shares).map(({ client }) => client)
      return `${layers[layer]}: ${list(shares.map((share) => `${share.client} ${percent(share.percent)}`))}. ${most.length > 0 ? `Beyond a third: ${list(most)}.` : 'None is beyond a third.'}`
    },
  },
  exitQueue: {
    title: 'How long the exit queue takes',
    lead: `Each block is a day, in which ${number(exitEthPerDay)} ETH can leave. The low blocks at the end are the delay of about ${delayHours} hours after the queue.`,
    name: 'Bar chart: days of waiting behind four queues.',
    cited: (asOf: string) => ({ before: 'Source: ', after: `, in force since ${date(asOf)}.` }),
    queue: (ahead: number) => `${number(ahead)} ETH`,
    wait: (queue: number, delay: number) => `${days(queue)} + ${days(delay)} days`,
    head: ['ETH ahead', 'Days in the queue', 'Days with the delay'],
    row: ({ eth: ahead, days: queue, total }: Wait) => [number(ahead), days(queue), days(total)],
  },
  slashingCost: {
    title: `What a slashing costs a validator of ${number(validatorEth)} ETH`,
    lead: `Slashed alone, or with others within about ${number(Math.round(slashingRule.value.windowEpochs / epochsPerDay))} days. Each block is 1 ETH: tall ones are lost, low ones are left.`,
    name: 'Bar chart: ETH lost, alone and together with others.',
    cited: (asOf: string) => ({ before: 'Source: ', after: `, in force since ${date(asOf)}.` }),
    together,
    eth,
    head: ['Share slashed', 'ETH at once', 'ETH later', 'ETH in all'],
    row: ({ percent: share, initial, correlation, lost }: SlashingCase) => [share === null ? together(share) : percent(share), amount(initial), amount(correlation), amount(lost)],
    rule: `At once: 1/${number(Number(slashingRule.value.initialQuotient))} of the effective balance. Later: ${number(Number(slashingRule.value.multiplier))} times the share of all stake that was slashed, at most everything. "Alone" assumes ${number(assumedTotalEth)} ETH staked in all. Rewards missed on the way out come on top.`,
  },
  whatAFeeTakes: {
    title: `Rewards of ${number(assumed.eth)} ETH in ${number(assumed.years)} years, with four fees`,
    lead: (blocks: number) => `It earns ${percent(rewardRate.value)} a year before the fee, and rewards are added to it once a year. Each block is 1/${number(blocks)} of the rewards without a fee: tall ones are yours, low ones go to the fee.`,
    name: 'Bar chart: rewards that are left, and those that the fee takes, for four fees.',
    cited: (asOf: string) => ({ before: 'Rate: ', after: `, ${date(asOf)}. Rates change.` }),
    fee: (feePercent: number) => (feePercent === 0 ? 'No fee' : `${percent(feePercent)} fee`),
    split: (kept: number, taken: number) => `${exact(kept)}${taken === 0 ? '' : ` + ${exact(taken)}`} ETH`,
    head: ['Fee', 'ETH for you', 'ETH for the fee'],
    row: ({ feePercent, kept, taken }: FeeCase) => [percent(feePercent), exact(kept), exact(taken)],
  },
} as const
