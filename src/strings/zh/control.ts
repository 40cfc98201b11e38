import type { Finding } from '../../attributes/control.ts'
import type { ControlPart, Power } from '../../registry/control.ts'
import type { Duration } from '../../registry/duration.ts'
import { list, number } from './format.ts'

/** A length of time in words. */
export const duration = ({ minutes, hours, days = 0 }: Duration) => (minutes !== undefined ? `${number(minutes)} 分钟` : hours !== undefined ? `${number(hours)} 小时` : `${number(days)} 天`)

type Holder = { who: Power['who'] | 'oracle' | 'code' | 'contract'; need?: number | undefined; of?: number | undefined }

const holders = {
  vote: '投票',
  committee: '受邀的委员会',
  multisig: '多签',
  company: '该公司',
  role: '有特殊权限的账户',
  oracle: '预言机',
  code: '无人：余额在链上得到证明',
  contract: '合约',
} as const

/** Who has a power: "多签（7 方中须有 4 方同意）". */
export function holder({ who, need, of }: Holder): string {
  const quorum = need !== undefined && of !== undefined ? `（${number(of)} 方中须有 ${number(need)} 方同意）` : of !== undefined ? `（共 ${number(of)} 方）` : need !== undefined ? `（须有 ${number(need)} 方同意）` : ''
  return `${holders[who]}${quorum}`
}

/** When a decision takes effect. */
export function delayed({ delay, holdersCanDelay }: Pick<Power, 'delay' | 'holdersCanDelay'>): string {
  const when = delay === 'none' ? '立即生效' : delay === 'unknown' ? '延迟多久生效我们没能查到' : `${duration(delay)}后生效`
  return holdersCanDelay ? `${when}，持有人可以将其推迟到自己退出之后` : when
}

const targets = { deposits: '存款', leaving: '提款', transfers: '转账', take: '拿走代币', freeze: '冻结代币' } as const
export const reach = (what: readonly (keyof typeof targets)[]) => list(what.map((one) => targets[one]))

type Held = Holder & Partial<Pick<Power, 'delay' | 'holdersCanDelay'>> & { what?: readonly (keyof typeof targets)[]; longest?: Duration | undefined }

/** Everybody with a power, and what it is. */
export const eachHolder = (powers: readonly Held[]): [holder: string, power: string][] => powers.map((power) => [holder(power), [
  ...(power.what ? [reach(power.what)] : []),
  ...(power.delay === undefined ? [] : [delayed({ delay: power.delay, holdersCanDelay: power.holdersCanDelay })]),
  ...(power.longest ? [`最长 ${duration(power.longest)}`] : []),
].join('，')])

export const everyHolder = (powers: readonly Held[]) => (powers.length === 0 ? '无人' : eachHolder(powers).map((parts) => parts.filter(Boolean).join('：')).join('；'))

const questions: Record<ControlPart, string> = {
  change: '谁能更改合约',
  pause: '谁能停止提款或转账',
  take: '谁能拿走或冻结代币',
  credentials: '谁掌握提款凭证',
  reports: '谁报告余额',
}

function gap({ part, by }: Finding): string {
  if (!by) return questions[part]
  if (part === 'reports') return '报告余额须有多少方同意'
  return 'delay' in by && by.delay === 'unknown' ? '某项权力延迟多久生效' : '持有人能否在某项权力生效前退出'
}

function deed({ part, by, what = [] }: Finding): string {
  if (!by) return '这件事没有人能决定。'
  const who = holder(by)
  const when = 'delay' in by ? delayed(by) : ''
  if (part === 'reports') return by.who === 'oracle' ? `${who}报告余额。` : `仅由${who}报告余额。`
  if (part === 'credentials') return `${who}决定取出的 ETH 去向，${when}。`
  if (part === 'change') return `${who}可以更改合约，${when}。`
  const reached = (what as (keyof typeof targets)[]).filter((one) => one !== 'deposits')
  const longest = 'longest' in by ? (by.longest as Duration | undefined) : undefined
  return part === 'pause' ? `${who}可以停止${reach(reached)}，${when}${longest ? `，最长 ${duration(longest)}` : ''}。` : `${who}可以${reach(reached)}，${when}。`
}

/** More sentences than this nobody reads in a list of verdicts. */
const mostDeeds = 2

/** Why a pool is trustless or not. */
export function controlReason(findings: readonly Finding[]): string {
  const [first] = findings
  if (!first || first.state === 'met') return '没有任何人或公司能在持有人来得及退出之前拿走或冻结 ETH 或代币，或改变其去向。'
  if (first.state === 'unknown') return `我们没能查到${list([...new Set(findings.map(gap))])}。`
  const deeds = [...new Set(findings.map(deed))]
  const more = deeds.length - mostDeeds
  const lead = first.state === 'partly' && findings.some(({ part }) => part !== 'reports') ? ['有人对它拥有权力，持有人可以在其生效前退出。'] : []
  return [...lead, ...deeds.slice(0, mostDeeds), ...(more > 0 ? [`另有 ${number(more)} 项类似的权力：见事实部分。`] : [])].join('')
}
