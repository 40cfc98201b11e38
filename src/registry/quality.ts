import { type Fact, isFromRegisters, isKnown } from './fact.ts'
import type { facts } from './facts.ts'
import { isOld } from './freshness.ts'
import { isPinned } from './pinned.ts'
import type { Product } from './product.ts'
import type { Source } from './source.ts'

/**
 * What can be wrong with facts. `secondHand`: nothing but lists that copied it stand behind it. `unknown`: nobody has found out. `unknownShares`: the same
 * of client shares, which few services tell. `contradicted`: what is nearest to it says otherwise, and nothing as near says so. `old`: as `isOld`.
 */
export const weaknesses = ['secondHand', 'unknown', 'unknownShares', 'contradicted', 'old'] as const

/** One of the things that can be wrong with facts. */
export type Weakness = (typeof weaknesses)[number]

/** Of which facts it is counted: those of pools, or of every listing. */
export const scopes = ['pools', 'all'] as const

/** Pools, or every listing. */
export type Scope = (typeof scopes)[number]

/** The share of facts of pools that a weakness may have at most. */
export const goals = { secondHand: 0.1, unknown: 0.05, contradicted: 0 } as const satisfies Partial<Record<Weakness, number>>

/** The share of facts of pools that a machine must at least be able to check. */
export const leastChecked = 0.6

/** A weakness with a goal. */
export type Goal = keyof typeof goals

/** A fact: the product file in which it is written out, and its key. */
export interface FactPlace {
  file: string
  key: string
}

/** How good facts are: how many there are, how many are known, how many a machine can check, how many of their sources are pinned (`isPinned`), and for each weakness the facts that have it and how many could have it. */
export type Quality = { facts: number; known: number; checked: Share; pinned: Share } & Record<Weakness, { places: FactPlace[]; of: number }>

/** The same as numbers alone. */
export type QualityCounts = { facts: number; known: number; checked: Share; pinned: Share } & Record<Weakness, Share>

/** So many of so many. */
export interface Share {
  count: number
  of: number
}

type Placed = FactPlace & { fact: Fact<unknown> }

const shareKeys: readonly string[] = ['executionClientShare', 'consensusClientShare'] satisfies (keyof typeof facts)[]

/**
 * How good the facts of pools and of all listings are on the day `today` (`YYYY-MM-DD`). What was removed is left out. A fact that listings share counts
 * once, where it is written out.
 */
export function qualityOf(products: readonly Pick<Product, 'file' | 'listing' | 'shared'>[], today: string): Record<Scope, Quality> {
  const listed = products.filter(({ listing }) => !listing.removed)
  const of = (some: typeof listed) => measure(some.flatMap(factsIn), today)
  return { pools: of(listed.filter(({ listing }) => listing.category === 'pools')), all: of(listed) }
}

/** What was found, as numbers. */
export function countsOf(quality: Quality): QualityCounts {
  const counted = weaknesses.map((weakness) => [weakness, { count: quality[weakness].places.length, of: quality[weakness].of }] as const)
  return { facts: quality.facts, known: quality.known, checked: quality.checked, pinned: quality.pinned, ...(Object.fromEntries(counted) as Record<Weakness, Share>) }
}

/** A share as a number from 0 to 1; of nothing it is 0. */
export function shareOf({ count, of }: Share): number {
  return of === 0 ? 0 : count / of
}

/** The goals that pools miss. */
export function missedGoals(pools: QualityCounts): Goal[] {
  return (Object.keys(goals) as Goal[]).filter((goal) => shareOf(pools[goal]) > goals[goal])
}

function factsIn({ file, listing, shared }: Pick<Product, 'file' | 'listing' | 'shared'>): Placed[] {
  return (Object.entries(listing.facts) as [string, Fact<unknown> | undefined][]).flatMap(([key, fact]) => (fact && !shared.has(key) ? [{ file, key, fact }] : []))
}

function measure(all: readonly Placed[], today: string): Quality {
  const known = all.filter(({ fact }) => isKnown(fact))
  const [shares, others] = [all.filter(({ key }) => shareKeys.includes(key)), all.filter(({ key }) => !shareKeys.includes(key))]
  const those = (of: readonly Placed[], has: (fact: Fact<unknown>) => boolean) => ({ places: of.filter(({ fact }) => has(fact)).map(({ file, key }) => ({ file, key })), of: of.length })
  const sources = all.flatMap(({ fact }) => fact.sources ?? [])
  const isUnknown = (fact: Fact<unknown>) => !isKnown(fact)
  return {
    facts: all.length,
    known: known.length,
    checked: { count: known.filter(({ fact }) => isKnown(fact) && fact.check !== undefined).length, of: all.length },
    pinned: { count: sources.filter(isPinned).length, of: sources.length },
    secondHand: those(known, isFromRegisters),
    unknown: those(others, isUnknown),
    unknownShares: those(shares, isUnknown),
    contradicted: those(known, isContradicted),
    old: those(known, (fact) => isKnown(fact) && isOld(fact.asOf, today)),
  }
}

/** Whether a contract or the project itself says otherwise, and neither says so. */
function isContradicted(fact: Fact<unknown>): boolean {
  const nearest = ((fact.sources ?? []) as Source[]).filter(({ kind }) => kind === 'contract' || kind === 'project')
  return nearest.length > 0 && nearest.every(({ says }) => says !== undefined)
}
