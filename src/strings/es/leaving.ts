import type { z } from 'zod'
import { countLike } from '../../registry/duration.ts'
import type { stoppers, WayOut } from '../../registry/leaving.ts'
import type { lossOrder, nodeBond } from '../../registry/losses.ts'
import { duration } from './control.ts'
import { capital, list, number, percent } from './format.ts'

const ways = { pool: 'con el pool', market: 'en el mercado', account: 'mediante una cuenta en la empresa' } as const
const stopped: Record<(typeof stoppers)[number], string> = {
  queue: 'la cola de salida de Ethereum', operators: 'los operadores', oracle: 'un oráculo', vote: 'una votación', committee: 'un comité por invitación', multisig: 'una multifirma', company: 'la empresa', role: 'una cuenta con un rol especial',
}

/** "de 15 a 21 días": a unit that both have is said once. */
const numberOr = (words: string, count: number | undefined) => (count === undefined ? words : number(count))

function wait({ least, longest }: Pick<WayOut, 'least' | 'longest'>): string {
  const words = (length: WayOut['least']) => (length === 'none' ? 'al instante' : length === 'unnamed' ? '' : duration(length))
  const [from, to] = [words(least), words(longest)]
  if (from === '' && to === '') return 'no se indica ningún plazo'
  if (from === to) return from
  if (to === '') return least === 'none' ? 'al instante en el mejor caso, sin plazo máximo indicado' : `${from} como mínimo, sin plazo máximo indicado`
  if (typeof least === 'object' && typeof longest === 'object') return `de ${numberOr(from, countLike(least, longest))} a ${to}`
  return from === '' ? `${to} como mucho` : `al instante en el mejor caso, ${to} como mucho`
}

function limits({ minEth, maxEth }: WayOut): string[] {
  if (minEth !== undefined && maxEth !== undefined) return [`de ${number(minEth)} a ${number(maxEth)} ETH por solicitud`]
  return [...(minEth === undefined ? [] : [`desde ${number(minEth)} ETH`]), ...(maxEth === undefined ? [] : [`hasta ${number(maxEth)} ETH por solicitud`])]
}

function wayOut(way: WayOut): [way: string, numbers: string] {
  const fee = way.fee ? [`comisión ${way.fee.upTo ? 'de hasta el' : 'del'} ${percent(way.fee.percent)}`] : []
  const stop = way.stoppedBy.length > 0 ? [`${list(way.stoppedBy.map((one) => stopped[one]))} ${way.stoppedBy.length === 1 && way.stoppedBy[0] !== 'operators' ? 'puede' : 'pueden'} alargarlo o pararlo`] : []
  return [capital(ways[way.way]), `${[wait(way), ...limits(way), ...fee, ...stop].join('; ')}.`]
}

export const eachWayOut = (all: readonly WayOut[]) => all.map(wayOut)
export const leavingWays = (all: readonly WayOut[]) => (all.length === 0 ? 'Ninguna' : eachWayOut(all).map((parts) => parts.join(': ')).join(' '))

const losers = { operators: 'la fianza de los operadores', fund: 'un fondo para cubrir pérdidas', insurance: 'un seguro', company: 'la empresa', holders: 'todos los titulares' } as const

export const bearers = (order: z.infer<typeof lossOrder>) =>
  capital(order.map(({ who, eth, per }) => `${losers[who]}${eth === undefined ? '' : ` (${number(eth)} ETH ${per === 'validator' ? 'por validador' : 'en total'})`}`).join(', después '))

export function bond({ eth, token }: z.infer<typeof nodeBond>): string {
  const second = token === 'none' ? '' : ` y ${token.symbol}${token.eth === undefined ? '' : ` por valor de ${number(token.eth)} ETH`}`
  return `${number(eth)} ETH${second} por validador`
}
