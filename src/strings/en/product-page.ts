import type { Category } from '../../registry/categories.ts'
import type { Confirmation } from '../../registry/confirmed.ts'
import type { FactGroup } from '../../registry/facts.ts'
import type { SourceKind } from '../../registry/source.ts'
import type { NamedList } from '../../registry/token-lists.ts'
import { listIn } from '../format.ts'
import { date, inSentence, lang, number, plural } from './format.ts'
import { character, description, kinds, when } from './product-says.ts'

function listInWords({ name, date: day }: NamedList): string {
  return `${name} (${date(day)})`
}

/** What was read where no contract was. Not every repository is the project's own. */
const confirmedIn = { text: 'in a public repository', page: 'on a web page' } as const

/** The page of one listing. */
export const productPage = {
  description,
  character,
  /** From when the facts of a listing are. */
  /** What tabs and search engines call its page: in English its name, as other pages in English have theirs. */
  title: (name: string, _category: Category) => name,
  dates: (oldest: string, newest: string) => (oldest === newest ? `Every fact is as of ${date(newest)}` : `Newest fact: ${date(newest)}. Oldest: ${date(oldest)}`),
  neverChecked: 'No fact has been checked yet',
  removedTitle: 'No longer listed',
  /** Stands around the reason. */
  removed: (day: string) => ({ before: `${when(day)} `, after: ' What follows is what was known then.' }),
  allVerdicts: 'All verdicts at a glance',
  verdicts: 'How it does on each attribute',
  judged: (day: string) => `Judged on ${date(day)} from the facts below.`,
  method: 'How we judge',
  facts: 'Facts',
  groups: { status: 'Open or closed', cost: 'Cost', control: 'Control', safety: 'Safety', leaving: 'Leaving', using: 'Using it' } satisfies Record<FactGroup, string>,
  asOf: (day: string) => `As of ${date(day)}`,
  asOfYear: (year: string) => `as of ${year}`,
  /** `atMost`: where it may be less, by many months. */
  age: (months: number, atMost: boolean) => (months === 0 ? 'less than a month ago' : `${atMost ? 'up to ' : ''}${plural(months, 'month')} ago`),
  checked: (age: string) => `checked ${age}`,
  /** Where and when a machine last read that a fact holds. */
  confirmed: ({ from, on, block }: Confirmation) => (from === 'contract' ? `read from the contract at block ${number(block ?? 0)} on ${date(on)}` : `read again on ${date(on)}, ${confirmedIn[from]}`),
  sourceKinds: { contract: 'contract', project: 'the project itself', independent: 'independent', register: 'a list that copied it' } satisfies Record<SourceKind, string>,
  copyKept: (day: string) => `copy kept ${date(day)}`,
  copyOf: (title: string, day: string) => `copy kept ${date(day)}: ${title}`,
  saysOtherwise: (value: string) => `says otherwise: ${value}`,
  leaving: {
    closed: (day: string) => `As of ${date(day)}.`,
    closing: (day: string) => `As of ${date(day)}.`,
  },
  sources: (count: number) => plural(count, 'source'),
  sourcesOf: (count: number, about: string) => `${plural(count, 'source')}: ${about}`,
  token: (name: string, symbol: string) => `${name} (${symbol})`,
  contract: 'Contract address',
  explorer: 'Look it up on Etherscan',
  compare: 'Before you send anything, compare the address with the one in the project\'s own documentation.',
  /** On which token lists of others an address stands. */
  tokenLists: {
    count: (count: number) => (count === 0 ? 'No independent token list that we compare with has this address. It is from the sources of this fact.' : `On ${plural(count, 'independent token list')}`),
    named: (count: string, lists: readonly NamedList[]) => `${count}: ${listIn(lang, lists.map(listInWords))}.`,
    list: listInWords,
  },
  /** A field in which an address is compared with a token's. */
  compareAddress: {
    name: (symbol: string) => `Compare an address: ${symbol}`,
    label: (symbol: string) => `Have an address for ${symbol} from elsewhere? Paste it to compare`,
    expected: 'It is compared with the address shown here.',
    same: 'The same address.',
    other: 'Not the same. Do not send anything there before you know why.',
  },
  undated: 'No date',
  olderReports: (count: number) => plural(count, 'older report'),
  unknown: 'What we do not know',
  unknownWords: (labels: readonly string[]) => `We found no answer, or no source with a date, for: ${listIn(lang, labels.map(inSentence))}.`,
  nothingUnknown: 'Nothing: we found an answer to everything we ask.',
  unknownHelp: 'Know more? Tell us',
  changes: 'What changed and when',
  noChanges: 'No changes recorded yet.',
  report: 'Report an error',
  edit: 'Edit this file',
  data: 'This page as JSON',
  feed: 'Changes as a feed',
  /** What programs call that feed. */
  feedOf: (name: string) => `What changed: ${name}`,
  visit: (host: string) => `Go to ${host}`,
  others: { pools: 'Other pools', saas: 'Other services', nodeTools: 'Other node tools', keyGen: 'Other key tools' } satisfies Record<Category, string>,
} as const

/** The list of what is no longer listed. */
export const removedList = {
  kinds,
  when,
  none: 'Nothing has been removed yet.',
} as const
