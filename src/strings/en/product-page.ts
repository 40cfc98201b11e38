import type { Category } from '../../registry/categories.ts'
import { date, plural } from './format.ts'

const kinds: Record<Category, string> = { pools: 'a staking pool', saas: 'a staking service', nodeTools: 'a tool for running a node', keyGen: 'a tool for validator keys' }

const when = (day: string) => `Removed ${day.length === 10 ? 'on' : 'in'} ${date(day)}.`

/** The page of one listing. */
export const productPage = {
  description: (name: string, category: Category) => `${name}, ${kinds[category]}: facts with sources and dates, and how it does on each attribute.`,
  removedTitle: 'No longer listed',
  removed: (day: string, reason: string) => `${when(day)} ${reason} What follows is what was known then.`,
  verdicts: 'How it does on each attribute',
  judged: (day: string) => `Judged on ${date(day)} from the facts below.`,
  method: 'How we judge',
  facts: 'Facts',
  asOf: (day: string) => `As of ${date(day)}`,
  /** `atMost`: where it may be less, by many months. */
  age: (months: number, atMost: boolean) => (months === 0 ? 'less than a month ago' : `${atMost ? 'up to ' : ''}${plural(months, 'month')} ago`),
  checked: (age: string) => `checked ${age}`,
  source: 'Source',
  sources: (about: string) => `Sources: ${about}`,
  token: (name: string, symbol: string) => `${name} (${symbol})`,
  contract: 'Contract address',
  explorer: 'Look it up on Etherscan',
  compare: 'Before you send anything, compare the address with the one in the project\'s own documentation.',
  undated: 'No date',
  unknown: 'What we do not know',
  unknownWords: (labels: string) => `We found no answer, or no source with a date, for: ${labels}.`,
  nothingUnknown: 'Nothing: we found an answer to everything we ask.',
  unknownHelp: 'Know more? Tell us',
  changes: 'What changed and when',
  noChanges: 'No changes recorded yet.',
  report: 'Report an error',
  edit: 'Edit this file',
  data: 'This page as JSON',
  visit: (host: string) => `Go to ${host}`,
  others: { pools: 'Other pools', saas: 'Other services', nodeTools: 'Other node tools', keyGen: 'Other key tools' } satisfies Record<Category, string>,
} as const

/** The list of what is no longer listed. */
export const removedList = {
  kinds,
  when,
  none: 'Nothing has been removed yet.',
} as const
