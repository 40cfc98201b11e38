import type { Finding } from '../../attributes/control.ts'
import type { ControlPart, Power } from '../../registry/control.ts'
import type { Duration } from '../../registry/duration.ts'
import { afterPreposition, counted, days as inDays, list, number } from './format.ts'

/** A length of time in words. */
export const duration = ({ minutes, hours, days = 0 }: Duration) =>
  minutes !== undefined
    ? counted(minutes, { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' })
    : hours !== undefined
      ? counted(hours, { one: 'ساعة واحدة', two: 'ساعتان', few: '# ساعات', many: '# ساعة', other: '# ساعة' })
      : inDays(days)

type Holder = { who: Power['who'] | 'oracle' | 'code' | 'contract'; need?: number | undefined; of?: number | undefined }

const holders = {
  vote: 'تصويت',
  committee: 'لجنة بالدعوة',
  multisig: 'محفظة متعددة التوقيعات',
  company: 'الشركة',
  role: 'حساب له دور خاص',
  oracle: 'أوراكل',
  code: 'لا أحد: الأرصدة تُثبَت على السلسلة',
  contract: 'عقد',
} as const

const signatures = (n: number) => counted(n, { one: 'توقيع واحد', two: 'توقيعين', few: '# توقيعات', many: '# توقيعًا', other: '# توقيع' })

/** How many of those who hold a power decide: one is enough, or several must agree. A multisig has signatures. */
function quorumOf({ who, need, of }: Holder): string {
  if (need === undefined) return of === undefined ? '' : `من ${number(of)}`
  const isSigned = who === 'multisig'
  if (need === 1) return `يكفي ${isSigned ? 'توقيع ' : ''}واحد${of === undefined ? '' : ` من ${number(of)}`}`
  if (isSigned) return `يلزم ${of === undefined ? signatures(need).replace(/ين$/, 'ان') : `${number(need)} من ${signatures(of)}`}`
  return `يجب أن يتفق ${number(need)}${of === undefined ? '' : ` من ${number(of)}`}`
}

/** Who has a power: "محفظة متعددة التوقيعات (يلزم 4 من 7 توقيعات)". */
export function holder(held: Holder): string {
  const quorum = quorumOf(held)
  return `${holders[held.who]}${quorum && ` (${quorum})`}`
}

/** When a decision takes effect. */
export function delayed({ delay, holdersCanDelay }: Pick<Power, 'delay' | 'holdersCanDelay'>): string {
  const when = delay === 'none' ? 'فورًا' : delay === 'unknown' ? 'بعد مهلة لم نستطع معرفتها' : `بعد ${afterPreposition(duration(delay))}`
  return holdersCanDelay ? `${when}، ويستطيع الحاملون تعطيله حتى يخرجوا` : when
}

const targets = { deposits: 'الإيداع', leaving: 'السحب', transfers: 'التحويل', take: 'أخذ الرموز', freeze: 'تجميد الرموز' } as const
export const reach = (what: readonly (keyof typeof targets)[]) => list(what.map((one) => targets[one]))

type Held = Holder & Partial<Pick<Power, 'delay' | 'holdersCanDelay'>> & { what?: readonly (keyof typeof targets)[]; longest?: Duration | undefined }

/** Everybody with a power, and what it is. */
export const eachHolder = (powers: readonly Held[]): [holder: string, power: string][] => powers.map((power) => [holder(power), [
  ...(power.what ? [reach(power.what)] : []),
  ...(power.delay === undefined ? [] : [delayed({ delay: power.delay, holdersCanDelay: power.holdersCanDelay })]),
  ...(power.longest ? [`لمدة أقصاها ${duration(power.longest)}`] : []),
].join('، ')])

export const everyHolder = (powers: readonly Held[]) => (powers.length === 0 ? 'لا أحد' : eachHolder(powers).map((parts) => parts.filter(Boolean).join(': ')).join('؛ '))

const questions: Record<ControlPart, string> = {
  change: 'من يستطيع تغيير العقود',
  pause: 'من يستطيع إيقاف السحب أو التحويل',
  take: 'من يستطيع أخذ الرموز أو تجميدها',
  credentials: 'من يملك بيانات اعتماد السحب',
  reports: 'من يبلّغ عن الأرصدة',
}

function gap({ part, by }: Finding): string {
  if (!by) return questions[part]
  if (part === 'reports') return 'كم عدد من يجب أن يتفقوا على الأرصدة المبلَّغ عنها'
  return 'delay' in by && by.delay === 'unknown' ? 'بأي مهلة تسري إحدى الصلاحيات' : 'هل يستطيع الحاملون الخروج قبل أن تسري إحدى الصلاحيات'
}

function deed({ part, by, what = [] }: Finding): string {
  if (!by) return 'لا رأي لأحد فيه.'
  const who = holder(by)
  // A vote is nobody who could decide: it is the way to a decision.
  const [through, decided] = by.who === 'vote' ? [`ب${who} `, ''] : ['', `، وصاحب القرار: ${who}`]
  const when = 'delay' in by ? delayed(by) : ''
  if (part === 'reports') return by.who === 'oracle' ? `التبليغ عن الأرصدة: ${who}.` : `التبليغ عن الأرصدة في يد جهة واحدة: ${who}.`
  if (part === 'credentials') return `صاحب القرار في وجهة ETH المسحوبة: ${who}، ويسري قراره ${when}.`
  if (part === 'change') return `يمكن ${through}تغيير العقود ${when}${decided}.`
  const reached = (what as (keyof typeof targets)[]).filter((one) => one !== 'deposits')
  const longest = 'longest' in by ? (by.longest as Duration | undefined) : undefined
  return part === 'pause' ? `يمكن ${through}إيقاف ${reach(reached)} ${when}${longest ? `، لمدة أقصاها ${duration(longest)}` : ''}${decided}.` : `يمكن ${through}${reach(reached)} ${when}${decided}.`
}

/** More sentences than this nobody reads in a list of verdicts. */
const mostDeeds = 2

/** Why a pool is trustless or not. */
export function controlReason(findings: readonly Finding[]): string {
  const [first] = findings
  if (!first || first.state === 'met') return 'لا يستطيع أي شخص أو شركة أخذ ETH أو الرموز أو تجميدها أو تغيير وجهتها قبل أن يتمكن الحاملون من الخروج.'
  if (first.state === 'unknown') return `لم نستطع معرفة: ${list([...new Set(findings.map(gap))])}.`
  const deeds = [...new Set(findings.map(deed))]
  const more = deeds.length - mostDeeds
  const lead = first.state === 'partly' && findings.some(({ part }) => part !== 'reports') ? ['لأشخاص صلاحيات عليه، ويستطيع الحاملون الخروج قبل أن تسري.'] : []
  return [...lead, ...deeds.slice(0, mostDeeds), ...(more > 0 ? [`${counted(more, { one: 'صلاحية أخرى واحدة من هذا النوع', two: 'صلاحيتان أخريان من هذا النوع', few: '# صلاحيات أخرى من هذا النوع', many: '# صلاحية أخرى من هذا النوع', other: '# صلاحية أخرى من هذا النوع' })}: انظر المعلومات.`] : [])].join(' ')
}
