import type { Custody, TokenKind } from '../../attributes/choice.ts'
import type { Category } from '../../registry/categories.ts'
import { number } from './format.ts'

const tokens: Record<TokenKind, string> = { none: 'none', rebasing: 'rebasing', 'reward-bearing': 'reward-bearing', 'two-token': 'two-token' }
const custodies: Record<Custody, string> = { yours: 'yours', theirs: 'someone else’s', trustless: 'needs no trust', trusted: 'needs trust' }
const oneOf = <Value extends string>(words: Record<Value, string>) => (of: string) => words[of as Value]

/** Filters, order and comparison of product cards. */
export const choice = {
  meet: { pools: 'Show only pools that meet', saas: 'Show only services that meet', nodeTools: 'Show only node tools that meet', keyGen: 'Show only key tools that meet' } satisfies Record<Category, string>,
  lists: {
    eth: { label: 'I have', any: 'any amount', option: (of: string) => (of === '0' ? 'less than any minimum' : `${number(Number(of))} ETH or more`) },
    token: { label: 'Token', any: 'any', option: oneOf(tokens) },
    custody: { label: 'Custody', any: 'any', option: oneOf(custodies) },
  },
  of: (count: number) => ` of ${number(count)} shown`,
  compare: 'Compare',
  compareOf: (name: string) => `Compare ${name}`,
  closed: 'Closed ones too',
  side: 'Side by side',
  /** Stands between "1 of 15 shown" and the box "Side by side" while that is ticked. */
  others: '. For all, untick',
  /** Stands in the table where no row is left. */
  none: 'Nothing fits. Undo a choice above. ',
  reset: 'Show all',
} as const
