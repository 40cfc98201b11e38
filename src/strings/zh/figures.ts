import { validatorEth } from '../../attributes/economical.ts'
import { crowded } from '../../figures/client-shares.ts'
import { delayDays, exitEthPerDay } from '../../figures/exit-queue.ts'
import { epochsPerDay, slashingRule } from '../../figures/protocol.ts'
import { assumption, example as bothKinds, growth } from '../../figures/rebasing-and-reward-bearing.ts'
import { rewardRate } from '../../figures/reward-rate.ts'
import { assumedTotalEth } from '../../figures/slashing-cost.ts'
import { assumed } from '../../figures/what-a-fee-takes.ts'
import type { Strings } from '../en.ts'
import { numberIn } from '../format.ts'
import { date, lang, list, number, percent } from './format.ts'

const fixed = (value: number, digits: number) => numberIn(lang, value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
const days = (value: number) => fixed(value, 1)
const delayHours = number(Math.round(delayDays * 24))
const amount = (value: number) => (value < 0.1 ? numberIn(lang, value, { maximumSignificantDigits: 1 }) : fixed(value, 2))
const exact = (value: number) => (value === 0 ? number(0) : fixed(value, 4))
const layers = { execution: '执行客户端', consensus: '共识客户端' }
const kinds = { rebasing: '变基型', rewardBearing: '奖励累积型' }
const together = (share: number | null) => (share === null ? '单独' : `全部质押的 ${percent(share)}`)
const inForce = (asOf: string) => ({ before: '来源：', after: `，自${date(asOf)}起生效。` })

export const figures: Strings['figures'] = {
  inWords: '用文字说明',
  ethThroughAPool: {
    title: 'ETH 怎样经过质押池',
    lead: '由合约运行的质押池。',
    name: '图：ETH 往返一趟的六个步骤，旁边有文字说明。',
    label: (step, label) => `${number(step)} ${label}`,
    cited: (asOf) => ({ before: '这样运作的一个例子：', after: `（${date(asOf)}）。其他质押池细节不同。` }),
    stations: {
      you: { label: '你', what: '你把 ETH 发送到质押池。' },
      contract: { label: '合约', what: '它汇集 ETH 并记录你的份额，通常以代币的形式。' },
      validators: { label: '验证者', what: `它们得到 ETH，每个新验证者 ${number(validatorEth)} ETH。由节点运营者运行。` },
      rewards: { label: '奖励', what: '奖励流回来。质押池扣下费用。' },
      share: { label: '你的份额', what: '它现在代表更多的 ETH，若有损失则更少。' },
      exit: { label: '退出', what: '向质押池赎回，或把它卖出，你就又有了 ETH。' },
    },
  },
  tokenKinds: {
    title: '一笔存款，两种代币，一年之后',
    lead: `每个方块是一个代币，面积是它背后的 ETH。一年后多出一个方块的一部分，或每个方块都变高。假设：存入 ${number(assumption.deposit)} ETH，净奖励每年 ${percent(assumption.ratePercent)}，奖励累积型代币开始时为 ${number(assumption.price)} ETH。两者最后都是 ${number(growth.rebasing.worth[1])} ETH。`,
    name: '图：数量增加的方块，和高度增加的方块。',
    cited: { before: '两种都发行的质押池：', after: `（${date(bothKinds.asOf)}）。` },
    kinds,
    holding: ({ tokens: [before, after], each: [was, is] }) => `${before === after ? number(after) : `${number(before)} → ${number(after)}`} 个代币，每个 ${was === is ? number(is) : `${number(was)} → ${number(is)}`} ETH`,
    row: (kind, { tokens: [before, after], each: [was, is], worth: [start, end] }) =>
      `${kinds[kind]}：${number(before)} 个代币、每个 ${number(was)} ETH，变成 ${number(after)} 个、每个 ${number(is)} ETH。${number(start)} ETH 变成 ${number(end)} ETH。`,
  },
  clientShares: {
    title: (asOf) => `${date(asOf)}运行的是哪些客户端`,
    lead: '估计的占比。虚线位于三分之一和三分之二处。',
    name: (layer) => `条形图：${layers[layer]}的占比。`,
    cited: (asOf) => ({ before: '来源：', after: `，${date(asOf)}的图表，未给出测量日期。` }),
    layers,
    thresholds: { third: '1/3', twoThirds: '2/3' },
    percent,
    row: (layer, shares) => {
      const most = crowded(shares).map(({ client }) => client)
      return `${layers[layer]}：${list(shares.map((share) => `${share.client} ${percent(share.percent)}`))}。${most.length > 0 ? `超过三分之一：${list(most)}。` : '没有超过三分之一的。'}`
    },
  },
  exitQueue: {
    title: '退出队列要等多久',
    lead: `每个方块是一天，一天可以退出 ${number(exitEthPerDay)} ETH。末尾的矮方块是排队之后约 ${delayHours} 小时的延迟。`,
    name: '条形图：排在四种长度的队列后面要等的天数。',
    cited: inForce,
    queue: (ahead) => `${number(ahead)} ETH`,
    wait: (queue, delay) => `${days(queue)} + ${days(delay)} 天`,
    head: ['前面的 ETH', '排队天数', '加上延迟的天数'],
    row: ({ eth: ahead, days: queue, total }) => [number(ahead), days(queue), days(total)],
  },
  slashingCost: {
    title: `罚没会让 ${number(validatorEth)} ETH 的验证者损失多少`,
    lead: `单独被罚没，或在约 ${number(Math.round(slashingRule.value.windowEpochs / epochsPerDay))} 天内与其他验证者一起被罚没。每个方块是 1 ETH：高的损失了，矮的留下。`,
    name: '条形图：单独被罚没、与其他验证者一起被罚没时损失的 ETH。',
    cited: inForce,
    together,
    eth: (value) => `${amount(value)} ETH`,
    head: ['被罚没的占比', '立即损失的 ETH', '之后损失的 ETH', '合计 ETH'],
    row: ({ percent: share, initial, correlation, lost }) => [share === null ? together(share) : percent(share), amount(initial), amount(correlation), amount(lost)],
    rule: `立即：有效余额的 1/${slashingRule.value.initialQuotient}。之后：被罚没部分占全部质押之比的 ${number(Number(slashingRule.value.multiplier))} 倍，最多扣光。“单独”假设全网共质押 ${number(assumedTotalEth)} ETH。退出途中错过的奖励另算。`,
  },
  whatAFeeTakes: {
    title: `${number(assumed.eth)} ETH 在 ${number(assumed.years)} 年内的奖励，四种费用`,
    lead: (blocks) => `扣费前每年收益 ${percent(rewardRate.value)}，奖励每年计入一次。每个方块是无费用时奖励的 1/${number(blocks)}：高的归你，矮的被费用抽走。`,
    name: '条形图：四种费用下留下的奖励和费用抽走的奖励。',
    cited: (asOf) => ({ before: '收益率：', after: `，${date(asOf)}。收益率会变。` }),
    fee: (feePercent) => (feePercent === 0 ? '无费用' : `费用 ${percent(feePercent)}`),
    split: (kept, taken) => `${exact(kept)}${taken === 0 ? '' : ` + ${exact(taken)}`} ETH`,
    head: ['费用', '归你的 ETH', '费用抽走的 ETH'],
    row: ({ feePercent, kept, taken }) => [percent(feePercent), exact(kept), exact(taken)],
  },
}
