import type { z } from 'zod'
import { countLike } from '../../registry/duration.ts'
import type { stoppers, WayOut } from '../../registry/leaving.ts'
import type { lossOrder, nodeBond } from '../../registry/losses.ts'
import { duration } from './control.ts'
import { list, number, percent } from './format.ts'

const ways = { pool: '向质押池赎回', market: '在市场上卖出', account: '通过该公司的账户' } as const
const stopped: Record<(typeof stoppers)[number], string> = {
  queue: '以太坊的退出队列', operators: '运营者', oracle: '预言机', vote: '投票', committee: '受邀的委员会', multisig: '多签', company: '该公司', role: '有特殊权限的账户',
}

/** "15 到 21 天": a unit that both have is said once. */
const numberOr = (words: string, count: number | undefined) => (count === undefined ? words : `${number(count)} `)

function wait({ least, longest }: Pick<WayOut, 'least' | 'longest'>): string {
  const words = (length: WayOut['least']) => (length === 'none' ? '立即' : length === 'unnamed' ? '' : duration(length))
  const [from, to] = [words(least), words(longest)]
  if (from === '' && to === '') return '没有说明时间'
  if (from === to) return from
  if (to === '') return least === 'none' ? '最快立即，没有说明最长时间' : `至少 ${from}，没有说明最长时间`
  if (typeof least === 'object' && typeof longest === 'object') return `${numberOr(from, countLike(least, longest))}到 ${to}`
  return from === '' ? `最多 ${to}` : `最快立即，最多 ${to}`
}

function limits({ minEth, maxEth }: WayOut): string[] {
  if (minEth !== undefined && maxEth !== undefined) return [`每次请求 ${number(minEth)} 到 ${number(maxEth)} ETH`]
  return [...(minEth === undefined ? [] : [`${number(minEth)} ETH 起`]), ...(maxEth === undefined ? [] : [`每次请求最多 ${number(maxEth)} ETH`])]
}

function wayOut(way: WayOut): [way: string, numbers: string] {
  const fee = way.fee ? [`费用${way.fee.upTo ? '最多' : ''} ${percent(way.fee.percent)}`] : []
  const stop = way.stoppedBy.length > 0 ? [`${list(way.stoppedBy.map((one) => stopped[one]))}能使其延长或停止`] : []
  return [ways[way.way], `${[wait(way), ...limits(way), ...fee, ...stop].join('；')}。`]
}

export const eachWayOut = (all: readonly WayOut[]) => all.map(wayOut)
export const leavingWays = (all: readonly WayOut[]) => (all.length === 0 ? '无' : eachWayOut(all).map((parts) => parts.join('：')).join(''))

const losers = { operators: '运营者的保证金', fund: '保障基金', insurance: '保险', company: '该公司', holders: '全体持有人' } as const

export const bearers = (order: z.infer<typeof lossOrder>) =>
  order.map(({ who, eth, per }) => `${losers[who]}${eth === undefined ? '' : `（${per === 'validator' ? '每个验证者' : '共'} ${number(eth)} ETH）`}`).join('，然后是')

export function bond({ eth, token }: z.infer<typeof nodeBond>): string {
  const second = token === 'none' ? '' : `，外加${token.eth === undefined ? '' : `价值 ${number(token.eth)} ETH 的`} ${token.symbol}`
  return `每个验证者 ${number(eth)} ETH${second}`
}
