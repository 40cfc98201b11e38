import { fewestReporters, type Finding, leastNoticeDays } from '../../attributes/control.ts'
import type { State } from '../../attributes/verdict.ts'
import type { ControlPart } from '../../registry/control.ts'
import { everyHolder } from './control.ts'
import { number, plural } from './format.ts'

const notice = plural(leastNoticeDays, 'day')

/** How it is worked out whether a pool is trustless. */
export const trustless = {
  holder: 'Who has it',
  outcome: 'Comes to',
  parts: {
    change: 'Change the contracts',
    pause: 'Stop withdrawals or transfers',
    take: 'Take or freeze tokens',
    credentials: 'Decide where withdrawn ETH goes',
    reports: 'Report balances',
  } satisfies Record<ControlPart, string>,
  partsLead: 'We look at five powers over a pool, one by one. A power to stop deposits keeps nobody from leaving, so we do not count it.',
  /** What may be found of a power, and what it comes to, best first. */
  rule: [
    ['Nobody. Or a contract alone, or code that proves balances.', 'met'],
    [`A vote that takes effect after ${notice} or more, if holders can leave before.`, 'met'],
    ['A vote that holders can hold up until they have left.', 'met'],
    ['Other people or a company, with as much delay and as good a way out.', 'partly'],
    [`An oracle that reports balances, if at least ${number(fewestReporters)} of its members must agree.`, 'partly'],
    [`Anybody whose decision takes effect in less than ${notice}, or before holders can leave.`, 'notMet'],
    [`A company or one account that reports balances, or an oracle in which fewer than ${number(fewestReporters)} must agree.`, 'notMet'],
    ['We could not find out who has it, how soon it takes effect, which ways out there are, how long they take, or how many reporters must agree.', 'unknown'],
  ] satisfies readonly [found: string, state: State][],
  inTime: 'Holders can leave in time if the token is traded on a market. They also can if one way out takes no longer than the delay. A way out without a named longest time does not count.',
  worst: 'The worst power decides. If one is not met, the pool is not met, whatever is unknown of the others. Otherwise one unknown makes the verdict unknown.',
  example: (name: string) => `Powers over ${name}`,
  verdict: (name: string, state: string) => `${name} comes to: ${state.toLowerCase()}.`,
  /** Who was found to have a power, and how soon it takes effect. */
  found: ({ part, by }: Finding) => {
    if (!by) return everyHolder(part === 'credentials' ? [{ who: 'contract' }] : part === 'reports' ? [{ who: 'code' }] : [])
    const { who, need, of } = by
    return everyHolder([part === 'reports' ? { who, need, of } : by])
  },
} as const
