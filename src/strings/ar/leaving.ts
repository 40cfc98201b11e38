import type { z } from 'zod'
import type { stoppers, WayOut } from '../../registry/leaving.ts'
import type { lossOrder, nodeBond } from '../../registry/losses.ts'
import { duration } from './control.ts'
import { afterPreposition, list, number, percent } from './format.ts'

const ways = { pool: 'من المجمع', market: 'في السوق', account: 'عبر حساب لدى الشركة' } as const
const stopped: Record<(typeof stoppers)[number], string> = {
  queue: 'طابور الخروج في إيثريوم', operators: 'المشغلون', oracle: 'أوراكل', vote: 'تصويت', committee: 'لجنة بالدعوة', multisig: 'محفظة متعددة التوقيعات', company: 'الشركة', role: 'حساب له دور خاص',
}

function wait({ least, longest }: Pick<WayOut, 'least' | 'longest'>): string {
  const words = (length: WayOut['least']) => (length === 'none' ? 'فورًا' : length === 'unnamed' ? '' : duration(length))
  const [from, to] = [words(least), words(longest)]
  if (from === '' && to === '') return 'لا تُذكر مدة'
  if (from === to) return from
  if (to === '') return least === 'none' ? 'فورًا في أحسن الأحوال، ولا تُذكر مدة قصوى' : `${from} على الأقل، ولا تُذكر مدة قصوى`
  return from === '' ? `${to} على الأكثر` : least === 'none' ? `فورًا في أحسن الأحوال، ${to} على الأكثر` : `من ${afterPreposition(from)} إلى ${afterPreposition(to)}`
}

function limits({ minEth, maxEth }: WayOut): string[] {
  if (minEth !== undefined && maxEth !== undefined) return [`من ${number(minEth)} إلى ${number(maxEth)} ETH لكل طلب`]
  return [...(minEth === undefined ? [] : [`ابتداءً من ${number(minEth)} ETH`]), ...(maxEth === undefined ? [] : [`حتى ${number(maxEth)} ETH لكل طلب`])]
}

function wayOut(way: WayOut): [way: string, numbers: string] {
  const fee = way.fee ? [`رسوم ${way.fee.upTo ? 'حتى ' : ''}${percent(way.fee.percent)}`] : []
  const stop = way.stoppedBy.length > 0 ? [`قد يطيل المدة أو يوقف الخروج: ${list(way.stoppedBy.map((one) => stopped[one]))}`] : []
  return [ways[way.way], `${[wait(way), ...limits(way), ...fee, ...stop].join('؛ ')}.`]
}

export const eachWayOut = (all: readonly WayOut[]) => all.map(wayOut)
export const leavingWays = (all: readonly WayOut[]) => (all.length === 0 ? 'لا توجد' : eachWayOut(all).map((parts) => parts.join(': ')).join(' '))

const losers = { operators: 'كفالة المشغلين', fund: 'صندوق تغطية', insurance: 'تأمين', company: 'الشركة', holders: 'جميع الحاملين' } as const

export const bearers = (order: z.infer<typeof lossOrder>) =>
  order.map(({ who, eth, per }) => `${losers[who]}${eth === undefined ? '' : ` (${number(eth)} ETH ${per === 'validator' ? 'لكل مدقق' : 'في المجموع'})`}`).join('، ثم ')

export function bond({ eth, token }: z.infer<typeof nodeBond>): string {
  const second = token === 'none' ? '' : ` و${token.symbol}${token.eth === undefined ? '' : ` بقيمة ${number(token.eth)} ETH`}`
  return `${number(eth)} ETH${second} لكل مدقق`
}
