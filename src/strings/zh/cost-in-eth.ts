import type { Strings } from '../en.ts'
import { date, number, percent } from './format.ts'

const smallest = 0.000001
const amount = (eth: number) => (eth > 0 && eth < smallest ? `不到 ${number(smallest)}` : number(eth))
const superscript = (count: number) => String(count).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')

export const costInEth: Strings['costInEth'] = {
  title: '费用抽走多少',
  from: (eth, atMost) => `质押 ${number(eth)} ETH${atMost ? '，最多' : ''}`,
  amount,
  in: (years) => `${number(years)} 年抽走的 ETH`,
  atHighest: (fee) => `按最高费用计算，即奖励的 ${percent(fee)}。部分用户付得更少。`,
  rate: (ratePercent) => `按扣费前每年 ${percent(ratePercent)} 计算，这是全网平均值。收益率会变。`,
  theRate: '收益率',
  assumed: '我们假定奖励留在质押池里，每年加进你的质押一次。费用抽走的部分再也不能为你赚取任何东西，这也计算在内。',
  onTop: 'Gas 费和退出的成本另算。',
  method: '我们怎样计算',
  nothing: '没有',
  noAmount: '没有以 ETH 计的金额',
  ofExecutionRewards: '该费用只从执行层奖励中收取。没有人知道这部分会占全部奖励的多少。',
}

export const feeExample: Strings['feeExample'] = {
  rate: (ratePercent, asOf) => `扣费前每年 ${percent(ratePercent)}，数据截至${date(asOf)}。`,
  measured: '这是全网验证者的平均所得，来自新发行的 ETH 和用户支付给他们的全部款项。',
  source: '来源：',
  example: (eth, fee) => `${number(eth)} ETH，费用为 ${percent(fee)}：`,
  head: ['年数', '无费用时的 ETH', '有费用时的 ETH', '费用抽走'],
  years: number,
  worth: (eth, factor, count, worth) => `${number(eth)} × ${number(factor)}${count === 1 ? '' : superscript(count)} = ${number(worth)}`,
  amount,
}
