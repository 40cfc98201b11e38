import { type Fact, isKnown } from '../registry/fact.ts'
import type { FactsOf } from '../registry/listing.ts'
import type { AttributeId } from './index.ts'
import { isLeaving, type Judged } from './judge.ts'
import type { State } from './verdict.ts'

/** What people hold who stake with a listing, as they choose by it. */
export const tokenKinds = ['none', 'rebasing', 'reward-bearing', 'two-token'] as const
export type TokenKind = (typeof tokenKinds)[number]

/** Who has custody of the ETH: whoever stakes it or somebody else. In a pool it is never the former: there, whether somebody must be trusted with it. */
export type Custody = 'yours' | 'theirs' | 'trustless' | 'trusted'

/** What readers choose a listing by, and sort by. What nobody knows is null or missing: it fits no filter and sorts last. */
export interface Choice {
  /** The attributes it meets, wholly. */
  met: AttributeId[]
  tokens: TokenKind[]
  custody: Custody | null
  /** Whether it takes no new users any more, or soon will not: it is no choice unless asked for. */
  leaves: boolean
  /** Smallest deposit, in ETH. */
  minimumEth: number | null
  /** Percent of all rewards. Fees of another kind (a price a month, set by each operator) cannot be set beside it. */
  feePercent: number | null
  /** The first day for the public: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  launch: string | null
}

/** What a judged listing offers to those who choose. */
export function choiceOf({ verdicts, ...listing }: Judged): Choice {
  const facts = listing.facts as Partial<FactsOf<'pools'> & FactsOf<'saas'>>
  const tokens = known(facts.tokens)
  const fee = known(facts.fee)
  return {
    met: verdicts.filter(({ state }) => state === 'met').map(({ id }) => id),
    tokens: tokens ? kindsOf(tokens.map(({ kind }) => kind)) : [],
    custody: custodyOf(facts, verdicts.find(({ id }) => id === 'trustless')?.state),
    leaves: isLeaving(listing),
    minimumEth: known(facts.minimumEth),
    feePercent: fee && 'percent' in fee && fee.of === 'rewards' ? fee.percent : null,
    launch: known(facts.launch),
  }
}

/** What custody can be where listings have such facts. */
export function custodiesOf(facts: object): [yes: Custody, no: Custody] | [] {
  return 'selfCustody' in facts ? ['yours', 'theirs'] : 'controlChange' in facts ? ['trustless', 'trusted'] : []
}

/** More amounts than this are no list to choose from, and there is no letter for each. */
const mostSteps = 12

/**
 * The smallest deposits of some listings, each once, least first: with such an amount, one more listing is open than with less.
 * Of many, some as far from one another as the others allow, the least and the greatest among them.
 */
export function stepsOf(choices: readonly Choice[]): number[] {
  const all = [...new Set(choices.flatMap(({ minimumEth }) => minimumEth ?? []))].sort((a, b) => a - b)
  if (all.length <= mostSteps) return all
  return Array.from({ length: mostSteps }, (_, index) => all[Math.round((index * (all.length - 1)) / (mostSteps - 1))] as number)
}

function custodyOf(facts: Partial<FactsOf<'pools'> & FactsOf<'saas'>>, trustless: State | undefined): Custody | null {
  const [yes, no] = custodiesOf(facts)
  const answer = facts.selfCustody ? known(facts.selfCustody) : trustless === 'met' ? 'yes' : trustless === 'partly' || trustless === 'notMet' ? 'no' : null
  return (answer === 'yes' ? yes : answer === 'no' ? no : null) ?? null
}

/** A token that earns nothing by itself is one of two; without any token, there is none to choose. */
function kindsOf(kinds: readonly string[]): TokenKind[] {
  if (kinds.length === 0) return ['none']
  return kinds.includes('non-earning') ? ['two-token'] : tokenKinds.filter((kind) => kinds.includes(kind))
}

function known<T>(fact: Fact<T> | undefined): T | null {
  return fact && isKnown(fact) ? fact.value : null
}
