import type { Finding } from '../../attributes/control.ts'
import type { ControlPart, Power } from '../../registry/control.ts'
import type { Duration } from '../../registry/duration.ts'
import { capital, counted, days as inDays, list, number } from './format.ts'

/** A length of time in words: "2 días", "10 minutos". */
export const duration = ({ minutes, hours, days = 0 }: Duration) => (minutes !== undefined ? counted(minutes, { one: '# minuto', other: '# minutos' }) : hours !== undefined ? counted(hours, { one: '# hora', other: '# horas' }) : inDays(days))

type Holder = { who: Power['who'] | 'oracle' | 'code' | 'contract'; need?: number | undefined; of?: number | undefined }

const holders = {
  vote: 'una votación',
  committee: 'un comité por invitación',
  multisig: 'una multifirma',
  company: 'la empresa',
  role: 'una cuenta con un rol especial',
  oracle: 'un oráculo',
  code: 'nadie: los saldos se demuestran en la cadena',
  contract: 'un contrato',
} as const

/** Who has a power: "una multifirma (hacen falta 4 de 7 firmas)". */
export function holder({ who, need, of }: Holder): string {
  const isSigned = who === 'multisig'
  const most = of === undefined ? '' : ` de ${number(of)}`
  const quorum = need === undefined ? most.trim() : isSigned ? `${need === 1 ? 'hace' : 'hacen'} falta ${number(need)}${most} ${(of ?? need) === 1 ? 'firma' : 'firmas'}` : `deben coincidir ${number(need)}${most}`
  return `${holders[who]}${quorum && ` (${quorum})`}`
}

/** When a decision takes effect. */
export function delayed({ delay, holdersCanDelay }: Pick<Power, 'delay' | 'holdersCanDelay'>): string {
  const when = delay === 'none' ? 'al instante' : delay === 'unknown' ? 'tras un plazo que no pudimos averiguar' : `tras ${duration(delay)}`
  return holdersCanDelay ? `${when}, y los titulares pueden retrasarlo hasta haber salido` : when
}

const targets = { deposits: 'depósitos', leaving: 'retiros', transfers: 'transferencias', take: 'quitar tokens', freeze: 'congelar tokens' } as const
/** What is stopped, as it stands in a sentence. */
const stopped = { ...targets, deposits: 'los depósitos', leaving: 'los retiros', transfers: 'las transferencias' }
export const reach = (what: readonly (keyof typeof targets)[]) => list(what.map((one) => targets[one]))

type Held = Holder & Partial<Pick<Power, 'delay' | 'holdersCanDelay'>> & { what?: readonly (keyof typeof targets)[]; longest?: Duration | undefined }

/** Everybody with a power, and what it is. */
export const eachHolder = (powers: readonly Held[]): [holder: string, power: string][] => powers.map((power) => [holder(power), [
  ...(power.what ? [reach(power.what)] : []),
  ...(power.delay === undefined ? [] : [delayed({ delay: power.delay, holdersCanDelay: power.holdersCanDelay })]),
  ...(power.longest ? [`durante ${duration(power.longest)} como mucho`] : []),
].join(', ')])

export const everyHolder = (powers: readonly Held[]) => (powers.length === 0 ? 'Nadie' : capital(eachHolder(powers).map((parts) => parts.filter(Boolean).join(': ')).join('; ')))

const questions: Record<ControlPart, string> = {
  change: 'quién puede cambiar los contratos',
  pause: 'quién puede detener los retiros o las transferencias',
  take: 'quién puede quitar o congelar tokens',
  credentials: 'quién tiene las credenciales de retiro',
  reports: 'quién informa de los saldos',
}

function gap({ part, by }: Finding): string {
  if (!by) return questions[part]
  if (part === 'reports') return 'cuántos informantes deben coincidir en los saldos'
  return 'delay' in by && by.delay === 'unknown' ? 'con qué plazo surte efecto un poder' : 'si los titulares pueden salir antes de que surta efecto un poder'
}

function deed({ part, by, what = [] }: Finding): string {
  if (!by) return 'Nadie decide sobre ello.'
  const who = capital(holder(by))
  const when = 'delay' in by ? delayed(by) : ''
  if (part === 'reports') return by.who === 'oracle' ? `${who} informa de los saldos.` : `De los saldos informa solo ${holder(by)}.`
  if (part === 'credentials') return `${who} decide adónde va el ETH retirado, ${when}.`
  if (part === 'change') return `${who} puede cambiar los contratos ${when}.`
  const reached = (what as (keyof typeof targets)[]).filter((one) => one !== 'deposits')
  const longest = 'longest' in by ? (by.longest as Duration | undefined) : undefined
  return part === 'pause' ? `${who} puede detener ${list(reached.map((one) => stopped[one]))} ${when}${longest ? `, durante ${duration(longest)} como mucho` : ''}.` : `${who} puede ${reach(reached)} ${when}.`
}

/** More sentences than this nobody reads in a list of verdicts. */
const mostDeeds = 2

/** Why a pool is trustless or not. */
export function controlReason(findings: readonly Finding[]): string {
  const [first] = findings
  if (!first || first.state === 'met') return 'Ninguna persona ni empresa puede quitar, congelar o desviar ETH o tokens antes de que los titulares puedan salir.'
  if (first.state === 'unknown') return `No pudimos averiguar ${list([...new Set(findings.map(gap))])}.`
  const deeds = [...new Set(findings.map(deed))]
  const more = deeds.length - mostDeeds
  const lead = first.state === 'partly' && findings.some(({ part }) => part !== 'reports') ? ['Hay personas con poder sobre él, y los titulares pueden salir antes de que surta efecto.'] : []
  return [...lead, ...deeds.slice(0, mostDeeds), ...(more > 0 ? [`${counted(more, { one: '# poder más', other: '# poderes más' })} de este tipo: mira los datos.`] : [])].join(' ')
}
