import type { Category } from '../../registry/categories.ts'
import { type State, states } from '../../attributes/verdict.ts'
import { capital, date, number } from './format.ts'

/** What belongs into each category, for whoever has to choose one. */
export const categories: Record<Category, string> = {
  pools: 'takes deposits smaller than 32 ETH and stakes them together',
  saas: 'runs validators for people who bring the ETH for each',
  nodeTools: 'helps people to set up or run a node of their own',
  keyGen: 'makes or guards the keys of validators',
}

/** The state of a verdict within a sum: "6 met, 1 partly met". */
const counted: Record<State, string> = { met: 'met', partly: 'partly', notMet: 'not met', unknown: 'unknown' }

/** What else is done with the ETH, or the token that stands for it. */
const uses = { restaked: 'restaked', lentOut: 'partly used elsewhere', bridged: 'bridged' } as const

/** Tables of products. */
export const products = {
  empty: { pools: 'No pool is listed yet.', saas: 'No staking service is listed yet.', nodeTools: 'No node tool is listed yet.', keyGen: 'No key tool is listed yet.' } satisfies Record<Category, string>,
  emptyHelp: 'You can suggest one',
  listOf: { pools: 'Pools', saas: 'Staking services', nodeTools: 'Node tools', keyGen: 'Key tools' } satisfies Record<Category, string>,
  namesOf: { pools: 'Pools listed here, A to Z', saas: 'Staking services listed here, A to Z', nodeTools: 'Node tools listed here, A to Z', keyGen: 'Key tools listed here, A to Z' } satisfies Record<Category, string>,
  toList: (count: number, category: Category) => `Compare ${number(count)} ${{ pools: 'pools', saas: 'services', nodeTools: 'node tools', keyGen: 'key tools' }[category]}`,
  name: 'Name',
  /** The name of a column, which may break where it is long. */
  column: (label: string) => label.replace(/(?<=\w{6})less\b/, '\u00adless'),
  /** What the verdicts come to, best first, and what the ETH is used for besides; states that none has are left out. */
  sum: (verdicts: readonly State[], besides: readonly (keyof typeof uses)[]) => [states.flatMap((state) => {
    const count = verdicts.filter((own) => own === state).length
    return count > 0 ? [`${number(count)} ${counted[state]}`] : []
  }).join(', '), ...(besides.length > 0 ? [capital(besides.map((key) => uses[key]).join(', '))] : [])].join('. '),
  more: 'More',
  moreOf: (name: string) => `More on ${name}`,
  fact: (label: string, value: string) => `${label}: ${value}.`,
  address: (symbol: string) => `${symbol}:`,
  order: (day: string) => `Most attributes met first (partly met counts half), then fewest not met, then name. Judged on ${date(day)}.`,
  /** To the year: days stand beside each fact on the product's page. */
  checked: (from: string, to: string) => {
    const [first, last] = [from, to].map((day) => day.slice(0, 4))
    return first === last ? `Facts as of ${last}.` : `Facts as of ${first} to ${last}.`
  },
  neverChecked: 'No fact has been checked yet.',
  noReason: 'We found no answer.',
  visit: (host: string) => `Go to ${host}`,
  report: 'Report an error',
} as const
