import type { Finding } from '../../attributes/control.ts'
import type { ControlPart, Power } from '../../registry/control.ts'
import type { Duration } from '../../registry/duration.ts'
import { listIn } from '../format.ts'
import { capital, lang, number, plural } from './format.ts'

/** A length of time in words: "2 days", "10 minutes". */
export const duration = ({ minutes, hours, days = 0 }: Duration) => (minutes !== undefined ? plural(minutes, 'minute') : hours !== undefined ? plural(hours, 'hour') : plural(days, 'day'))

type Holder = { who: Power['who'] | 'oracle' | 'code' | 'contract'; need?: number | undefined; of?: number | undefined }

const holders = {
  vote: 'a vote',
  committee: 'an invited committee',
  multisig: 'a multisig',
  company: 'the company',
  role: 'an account with a special role',
  oracle: 'an oracle',
  code: 'nobody: balances are proved on chain',
  contract: 'a contract',
} as const

/** Who has a power: "a multisig (4 of 7 must agree)". */
export function holder({ who, need, of }: Holder): string {
  const quorum = need !== undefined && of !== undefined ? ` (${number(need)} of ${number(of)} must agree)` : of !== undefined ? ` (of ${number(of)})` : need !== undefined ? ` (${number(need)} must agree)` : ''
  return `${holders[who]}${quorum}`
}

/** When a decision takes effect: "at once", "after 2 days". */
export function delayed({ delay, holdersCanDelay }: Pick<Power, 'delay' | 'holdersCanDelay'>): string {
  const when = delay === 'none' ? 'at once' : delay === 'unknown' ? 'after a delay we could not find' : `after ${duration(delay)}`
  return holdersCanDelay ? `${when}, and holders can hold it up until they have left` : when
}

const targets = { deposits: 'deposits', leaving: 'withdrawals', transfers: 'transfers', take: 'take tokens', freeze: 'freeze tokens' } as const
/** What a power reaches: "withdrawals and transfers". */
export const reach = (what: readonly (keyof typeof targets)[]) => listIn(lang, what.map((one) => targets[one]))

type Held = Holder & Partial<Pick<Power, 'delay' | 'holdersCanDelay'>> & { what?: readonly (keyof typeof targets)[]; longest?: Duration | undefined }

/** Everybody with a power, and what it is: "a multisig (4 of 7 must agree)", "withdrawals, at once, for at most 14 days". */
export const eachHolder = (powers: readonly Held[]): [holder: string, power: string][] => powers.map((power) => [holder(power), [
  ...(power.what ? [reach(power.what)] : []),
  ...(power.delay === undefined ? [] : [delayed({ delay: power.delay, holdersCanDelay: power.holdersCanDelay })]),
  ...(power.longest ? [`for at most ${duration(power.longest)}`] : []),
].join(', ')])

/** All of them as the value of a fact: "A vote: after 2 days; a multisig (4 of 7 must agree): at once". */
export const everyHolder = (powers: readonly Held[]) => (powers.length === 0 ? 'Nobody' : capital(eachHolder(powers).map((parts) => parts.filter(Boolean).join(': ')).join('; ')))

/** What is asked of each part, as it follows "we could not find out". */
const questions: Record<ControlPart, string> = {
  change: 'who can change the contracts',
  pause: 'who can stop withdrawals or transfers',
  take: 'who can take or freeze tokens',
  credentials: 'who holds the withdrawal credentials',
  reports: 'who reports balances',
}

/** What is not known of a part, as it follows "we could not find out". */
function gap({ part, by }: Finding): string {
  if (!by) return questions[part]
  if (part === 'reports') return 'how many must agree on reported balances'
  return 'delay' in by && by.delay === 'unknown' ? 'with what delay a power takes effect' : 'whether holders can leave before a power takes effect'
}

/** What somebody can do, as a sentence: "A multisig (4 of 7 must agree) can change the contracts at once." */
function deed({ part, by, what = [] }: Finding): string {
  if (!by) return `Nobody has a say in it.`
  const who = capital(holder(by))
  const when = 'delay' in by ? delayed(by) : ''
  if (part === 'reports') return by.who === 'oracle' ? `${who} reports balances.` : `${who} alone reports balances.`
  if (part === 'credentials') return `${who} decides where withdrawn ETH goes, ${when}.`
  if (part === 'change') return `${who} can change the contracts ${when}.`
  const reached = (what as (keyof typeof targets)[]).filter((one) => one !== 'deposits')
  const longest = 'longest' in by ? (by.longest as Duration | undefined) : undefined
  return part === 'pause' ? `${who} can stop ${reach(reached)} ${when}${longest ? `, for at most ${duration(longest)}` : ''}.` : `${who} can ${reach(reached)} ${when}.`
}

/** More sentences than this nobody reads in a list of verdicts. */
const mostDeeds = 2

/** Why a pool is trustless or not. */
export function controlReason(findings: readonly Finding[]): string {
  const [first] = findings
  if (!first || first.state === 'met') return 'No person or company can take, freeze or redirect ETH or tokens before holders can leave.'
  if (first.state === 'unknown') return `We could not find out ${listIn(lang, [...new Set(findings.map(gap))])}.`
  const deeds = [...new Set(findings.map(deed))]
  const more = deeds.length - mostDeeds
  const lead = first.state === 'partly' && findings.some(({ part }) => part !== 'reports') ? ['People have power over it, and holders can leave before it takes effect.'] : []
  return [...lead, ...deeds.slice(0, mostDeeds), ...(more > 0 ? [`${plural(more, 'more power')} like this: see the facts.`] : [])].join(' ')
}
