import type { Category } from '../../registry/categories.ts'
import { eitherIn, listIn } from '../format.ts'
import { type FactKey, type FactValue, platformNames } from './facts.ts'
import { capital, date, lang, number, percent, plural } from './format.ts'

/** What says something of a fact, by its value: a part of a sentence. */
type Clauses<Key extends FactKey> = { [One in Key]: (value: FactValue<One>, category: Category) => string }

/** What a listing of each category is. */
export const kinds: Record<Category, string> = { pools: 'a staking pool', saas: 'a staking service', nodeTools: 'a tool for running a node', keyGen: 'a tool for validator keys' }

/** What a closed listing does no longer. */
const noLonger: Record<Category, string> = { pools: 'takes no deposits any more', saas: 'takes no customers any more', nodeTools: 'is no longer offered', keyGen: 'is no longer offered' }

/** When something was removed. */
export const when = (day: string) => `Removed ${day.length === 10 ? 'on' : 'in'} ${date(day)}.`

const ways = { pool: 'from the pool', market: 'by selling the token', account: 'through an account with the company' } as const

function fee(value: FactValue<'fee'>): string {
  if ('setBy' in value) return 'leaves the fee to each operator'
  if ('monthly' in value) return `costs ${number(value.monthly)} ${value.currency} a month for each validator`
  if (value.percent === 0) return 'charges no fee'
  return `keeps ${value.upTo ? 'up to ' : ''}${percent(value.percent)} of ${value.of === 'rewards' ? 'rewards' : 'execution rewards'}`
}

/** "in a browser or wallet and on Linux and macOS". */
function placesOf(platforms: FactValue<'platforms'>): string {
  const within = platforms.filter((name) => name === 'browser' || name === 'wallet').map((name) => platformNames[name].toLowerCase())
  const on = platforms.filter((name) => name !== 'browser' && name !== 'wallet').map((name) => platformNames[name])
  return [...(within.length > 0 ? [`in a ${eitherIn(lang, within)}`] : []), ...(on.length > 0 ? [`on ${listIn(lang, on)}`] : [])].join(' and ')
}

function minimum(eth: number, category: Category): string {
  if (category === 'nodeTools') return eth === 0 ? 'needs no ETH of your own' : `needs ${number(eth)} ETH of your own`
  return eth === 0 ? 'takes any amount of ETH' : `takes deposits from ${number(eth)} ETH`
}

/** A listing in one plain sentence, for those who have not opened its page: "Lido is a staking pool that takes any amount of ETH and …". */
export const description = {
  sentence: (name: string, category: Category, clauses: readonly string[]) => `${name} is ${kinds[category]}${clauses.length === 0 ? ' of which no fact has been found out yet' : ` that ${listIn(lang, clauses)}`}.`,
  removed: (name: string, category: Category, day: string, reason: string) => `${name}, ${kinds[category]}, is no longer listed. ${when(day)} ${reason}`,
  meets: (met: number, all: number) => (met === all ? `meets all ${number(all)} attributes` : `meets ${met === 0 ? 'none' : number(met)} of ${number(all)} attributes`),
  facts: {
    status: (status, category) => ({ open: 'is open', closing: 'is about to close', closed: noLonger[category] })[status],
    minimumEth: minimum,
    fee,
    tokens: (tokens) => (tokens.length === 0 ? 'issues no token' : `issues ${listIn(lang, tokens.map(({ symbol }) => symbol))}`),
    platforms: (names) => `is used ${placesOf(names)}`,
    launch: (day) => `has been available since ${date(day)}`,
  } satisfies Clauses<'status' | 'minimumEth' | 'fee' | 'tokens' | 'platforms' | 'launch'>,
}

/** A listing in one sentence on its page, below its name. */
export const character = {
  /** A listing that is about to close or has closed. */
  leaving: (category: Category, status: 'closing' | 'closed') => `${capital(kinds[category])} that ${status === 'closed' ? noLonger[category] : 'is about to close'}.`,
  /** What is no longer listed may be no more. */
  removed: (category: Category) => `${capital(kinds[category])}, as it was when it was listed.`,
  sentence: (category: Category, since: string | undefined, clauses: readonly string[]) => {
    const begin = `${capital(kinds[category])}${since ? `, ${since}` : ''}`
    return `${begin}${clauses.length > 0 ? `: ${clauses.join('; ')}` : ''}.`
  },
  since: { launch: (day) => `open since ${date(day)}` } satisfies Clauses<'launch'>,
  /** Of those that are known, the first are said. */
  facts: {
    permissionlessNodes: (extent) => ({ all: 'anyone may run nodes for it', part: 'anyone may run nodes for a part of it', none: 'only chosen operators run nodes for it' })[extent],
    exits: (exits) => `you get ETH back ${eitherIn(lang, exits.map((way) => ways[way]))}`,
    selfCustody: (own) => (own === 'yes' ? 'you keep the keys that decide over your ETH' : 'a third party holds the keys that decide over your ETH'),
    audits: (reports) => (reports.length === 0 ? 'no report by outsiders is listed' : `${plural(reports.length, 'report')} by outsiders can be read`),
    multiClient: (choice) => (choice === 'yes' ? 'you choose your clients' : 'you cannot choose your clients'),
    permissionless: (free) => (free === 'yes' ? 'it needs no account or permission' : 'it needs an account or permission'),
  } satisfies Clauses<'permissionlessNodes' | 'exits' | 'selfCustody' | 'audits' | 'multiClient' | 'permissionless'>,
}
