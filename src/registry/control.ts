import { z } from 'zod'
import { duration } from './duration.ts'

/**
 * Who can hold a power over a pool. `vote`: holders of a token vote. `committee`: invited members vote. `multisig`: some of several signers.
 * `company`: a company. `role`: an account with a role in the code, and nothing says who holds it.
 */
export const powerHolders = ['vote', 'committee', 'multisig', 'company', 'role'] as const

const most = 1000
const count = (description: string) => z.int().min(1).max(most).optional().meta({ description })
const quorum = {
  need: count('How many of them must agree.'),
  of: count('How many there are.'),
}

const delay = z.union([z.enum(['none', 'unknown']), duration]).meta({ description: 'How long after everybody can see it a decision takes effect: "none", { "hours": 48 }, { "days": 7 } or "unknown".' })

const holder = {
  who: z.enum(powerHolders),
  ...quorum,
  delay,
  holdersCanDelay: z.literal(true).optional().meta({ description: "true: holders of the staking token can hold a decision up until they have left. Leave it out otherwise." }),
}

const isQuorum = ({ need, of }: { need?: number | undefined; of?: number | undefined }) => need === undefined || of === undefined || need <= of
/** What takes effect at once is over before anybody could hold it up. */
const canBeHeldUp = ({ delay, holdersCanDelay }: { delay: unknown; holdersCanDelay?: true | undefined }) => delay !== 'none' || holdersCanDelay === undefined
const heldUpFault = 'expected no "holdersCanDelay" where "delay" is "none": what takes effect at once, nobody can hold up; give the delay, or remove the other'
const quorumFault = 'expected "need" to be at most "of"; give how many of how many must agree'

// So many different ways to one power no project has.
const mostPowers = 8
const several = <Item extends z.ZodType>(item: Item) => z.array(item).max(mostPowers, `expected at most ${mostPowers}; give those that reach furthest`)
const someOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).min(1).refine((items) => new Set(items).size === items.length, 'expected each once; remove one of the two').meta({ uniqueItems: true })

const power = z.strictObject(holder).refine(isQuorum, quorumFault).refine(canBeHeldUp, heldUpFault)

/** The powers over a pool, each as the schema of what its fact gives. An empty list: nobody has it. */
export const powers = {
  change: several(power),
  pause: several(z.strictObject({
    ...holder,
    what: someOf(['deposits', 'leaving', 'transfers']),
    longest: duration.optional().meta({ description: 'How long such a stop lasts at most, where it ends by itself.' }),
  }).refine(isQuorum, quorumFault).refine(canBeHeldUp, heldUpFault)),
  take: several(z.strictObject({ ...holder, what: someOf(['take', 'freeze']) }).refine(isQuorum, quorumFault).refine(canBeHeldUp, heldUpFault)),
  credentials: several(z.union([z.strictObject({ who: z.literal('contract') }), power])).min(1, 'expected who holds them; { "who": "contract" } where validators pay out to a contract'),
  reports: z.strictObject({ who: z.enum(['code', 'oracle', 'company', 'role']), ...quorum }).refine(isQuorum, quorumFault),
} as const

/** Somebody who has a power, and the delay with which it takes effect. */
export type Power = z.infer<typeof power>

/** The facts of who can do what with a pool: part -> key of the fact. */
export const controlFacts = {
  change: 'controlChange',
  pause: 'controlPause',
  take: 'controlTake',
  credentials: 'controlCredentials',
  reports: 'controlReports',
} as const

/** One part of who controls a pool. */
export type ControlPart = keyof typeof controlFacts
