import type { z } from 'zod'
import type { stoppers, WayOut } from '../../registry/leaving.ts'
import type { lossOrder, nodeBond } from '../../registry/losses.ts'
import { listIn } from '../format.ts'
import { duration } from './control.ts'
import { capital, lang, number, percent } from './format.ts'

const ways = { pool: 'from the pool', market: 'on the market', account: 'through an account with the company' } as const
const stopped: Record<(typeof stoppers)[number], string> = {
  queue: 'Ethereum’s exit queue', operators: 'the operators', oracle: 'an oracle', vote: 'a vote', committee: 'an invited committee', multisig: 'a multisig', company: 'the company', role: 'an account with a special role',
}

/** "at once", "5 days", "1 to 7 days", "at least 5 days", "no time is named". */
function wait({ least, longest }: Pick<WayOut, 'least' | 'longest'>): string {
  const words = (length: WayOut['least']) => (length === 'none' ? 'at once' : length === 'unnamed' ? '' : duration(length))
  const [from, to] = [words(least), words(longest)]
  if (from === '' && to === '') return 'no time is named'
  if (from === to) return from
  if (to === '') return least === 'none' ? 'at once at best, no longest time is named' : `${from} at least, no longest time is named`
  return from === '' ? `${to} at most` : least === 'none' ? `at once at best, ${to} at most` : `${from} to ${to}`
}

function limits({ minEth, maxEth }: WayOut): string[] {
  if (minEth !== undefined && maxEth !== undefined) return [`${number(minEth)} to ${number(maxEth)} ETH a request`]
  return [...(minEth === undefined ? [] : [`from ${number(minEth)} ETH`]), ...(maxEth === undefined ? [] : [`up to ${number(maxEth)} ETH a request`])]
}

function wayOut(way: WayOut): [way: string, numbers: string] {
  const fee = way.fee ? [`${way.fee.upTo ? 'up to ' : ''}${percent(way.fee.percent)} fee`] : []
  const stop = way.stoppedBy.length > 0 ? [`${listIn(lang, way.stoppedBy.map((one) => stopped[one]))} can lengthen or stop it`] : []
  return [capital(ways[way.way]), `${[wait(way), ...limits(way), ...fee, ...stop].join('; ')}.`]
}

/** Each way out, with its waits, limits and fee. */
export const eachWayOut = (list: readonly WayOut[]) => list.map(wayOut)
/** All of them as one text. */
export const leavingWays = (list: readonly WayOut[]) => (list.length === 0 ? 'None' : eachWayOut(list).map((parts) => parts.join(': ')).join(' '))

const losers = { operators: 'operators’ bond', fund: 'a cover fund', insurance: 'insurance', company: 'the company', holders: 'all holders' } as const

/** Who loses first, in order, with amounts: "Operators’ bond (4 ETH for each validator), then all holders". */
export const bearers = (order: z.infer<typeof lossOrder>) =>
  capital(order.map(({ who, eth, per }) => `${losers[who]}${eth === undefined ? '' : ` (${number(eth)} ETH ${per === 'validator' ? 'for each validator' : 'in all'})`}`).join(', then '))

/** What a node operator puts up: "4 ETH and RPL worth 0.4 ETH for each validator". */
export function bond({ eth, token }: z.infer<typeof nodeBond>): string {
  const second = token === 'none' ? '' : ` and ${token.symbol}${token.eth === undefined ? '' : ` worth ${number(token.eth)} ETH`}`
  return `${number(eth)} ETH${second} for each validator`
}
