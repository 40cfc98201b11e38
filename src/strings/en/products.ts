import type { Category } from '../../registry/categories.ts'
import { date } from './format.ts'

/** What belongs into each category, for whoever has to choose one. */
export const categories: Record<Category, string> = {
  pools: 'takes deposits smaller than 32 ETH and stakes them together',
  saas: 'runs validators for people who bring the ETH for each',
  nodeTools: 'helps people to set up or run a node of their own',
  keyGen: 'makes or guards the keys of validators',
}

/** Cards of products. */
export const products = {
  empty: { pools: 'No pool is listed yet.', saas: 'No staking service is listed yet.', nodeTools: 'No node tool is listed yet.', keyGen: 'No key tool is listed yet.' } satisfies Record<Category, string>,
  emptyHelp: 'You can suggest one',
  order: (day: string) => `Most attributes met first, partly met counting half; then fewest not met; then by name. Judged on ${date(day)}.`,
  /** To the month: days stand beside each fact on the product's page. */
  checked: (from: string, to: string) => {
    const [first, last] = [from, to].map((day) => date(day.slice(0, 7)))
    return first === last ? `Facts as of ${last}` : `Facts as of ${first} to ${last}`
  },
  neverChecked: 'No fact has been checked yet',
  whyOf: (name: string) => `Reasons and sources: ${name}`,
  noReason: 'Nobody has found out.',
  visit: (host: string) => `Go to ${host}`,
  report: 'Report an error',
} as const
