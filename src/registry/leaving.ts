import { z } from 'zod'
import { powerHolders } from './control.ts'
import { type Duration, duration, hoursOf } from './duration.ts'

/** How one gets ETH back. `pool`: its contract pays. `market`: the token is sold. `account`: through an account with the company. */
export const exitWays = ['pool', 'market', 'account'] as const

/** What can make a way out longer or stop it: Ethereum's own exit queue, the operators of validators, or whoever has the power. */
export const stoppers = ['queue', 'operators', 'oracle', ...powerHolders] as const

const wait = z.union([z.enum(['none', 'unnamed']), duration])
const lengthOf = (wait: 'none' | Duration) => (wait === 'none' ? 0 : hoursOf(wait))
const amount = z.number().positive().max(150_000_000)
const mostWays = 6

/** The ways out of a pool in numbers: waits, limits and fees as contract or paper name them. */
export const leaving = z.array(z.strictObject({
  way: z.enum(exitWays),
  least: wait.meta({ description: 'The shortest wait that is named: "none" for at once, "unnamed" where no figure is given, { "hours": 48 } or { "days": 7 }.' }),
  longest: wait.meta({ description: 'The longest wait that is named, in the same way.' }),
  stoppedBy: z.array(z.enum(stoppers)).refine((items) => new Set(items).size === items.length, 'expected each once; remove one of the two').meta({ description: 'Who or what can lengthen or stop it; an empty list where nothing can.', uniqueItems: true }),
  minEth: amount.optional().meta({ description: 'The smallest request, in ETH. Leave it out where there is no limit.' }),
  maxEth: amount.optional().meta({ description: 'The largest request, in ETH. Leave it out where there is no limit.' }),
  fee: z.strictObject({
    percent: z.number().positive().max(100).meta({ description: 'Percentage of the amount that is kept.' }),
    upTo: z.literal(true).optional().meta({ description: 'true: it may be less.' }),
  }).optional().meta({ description: 'The fee for leaving this way. Leave it out where there is none.' }),
})
  .refine(({ least, longest }) => least === 'unnamed' || longest === 'unnamed' || lengthOf(least) <= lengthOf(longest), 'expected "least" to be at most "longest"; exchange them if you mixed them up')
  .refine(({ minEth, maxEth }) => minEth === undefined || maxEth === undefined || minEth <= maxEth, 'expected "minEth" to be at most "maxEth"; exchange them if you mixed them up'))
  .max(mostWays, `expected at most ${mostWays}; give those that differ most`)

/** One way out. */
export type WayOut = z.infer<typeof leaving>[number]
