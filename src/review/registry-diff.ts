import { judge, type NamedVerdict } from '../attributes/judge.ts'
import type { State } from '../attributes/verdict.ts'
import { canonical } from '../registry/canonical.ts'
import type { Category } from '../registry/categories.ts'
import type { Listing } from '../registry/listing.ts'
import { type Alert, alertsOf, type Side } from './registry-diff/alerts.ts'
import { type Gone, goneOf } from './registry-diff/gone.ts'
import { type FactChange, factChanges } from './registry-diff/facts.ts'
import { type Moved, movedOf, type Place, placesOf } from './registry-diff/order.ts'
import { type Pair, pairsOf } from './registry-diff/pairs.ts'
import type { TokenList } from '../registry/token-lists.ts'
import type { Product, Snapshot } from './snapshot.ts'

/** A verdict that changes. `before` is absent where the product is new. */
export interface VerdictChange {
  before?: State
  after: NamedVerdict
}

/** What happens to one product. Both sides fit their schema; their texts may still be hostile. */
export interface ProductChange {
  kind: 'added' | 'removed' | 'renamed' | 'changed'
  /** The path it has now, or had where it is gone. */
  file: string
  /** The path it had, where that is another. */
  oldFile?: string
  before?: Listing
  after?: Listing
  facts: FactChange[]
  verdicts: VerdictChange[]
  place: { before?: Place; after?: Place }
}

/** A file that does not fit its schema on one side, and the first complaint about it. */
export interface Unread {
  file: string
  side: Side
  line: number
  message: string
}

/** What a change does to the registry. */
export interface RegistryChange {
  /** The day both sides are judged on, `YYYY-MM-DD`, UTC. */
  day: string
  alerts: Alert[]
  gone: Gone[]
  unread: Unread[]
  products: ProductChange[]
  moved: { category: Category; moved: Moved[] }[]
}

/**
 * What a change does to the registry, from one snapshot to another, judged on `day` (`YYYY-MM-DD`, UTC): so only facts change a verdict.
 * New token addresses are looked up in `lists`, independent of this registry.
 * A product that cannot be read on a side is named, and left out of products, verdicts and order; what is dangerous in it is still looked for.
 */
export function diffRegistry(before: Snapshot, after: Snapshot, day: string, lists: readonly TokenList[] = []): RegistryChange {
  const pairs = pairsOf(before, after)
  const readable = pairs.filter((pair) => [pair.before, pair.after].every((product) => product === undefined || product.listing !== undefined))
  // What is marked as removed stands in no list.
  const listings = (side: Side) => readable.flatMap((pair) => pair[side]?.listing ?? []).filter(({ removed }) => !removed)
  const places = { before: placesOf(listings('before'), day), after: placesOf(listings('after'), day) }

  const products: ProductChange[] = []
  const unchanged: [Listing, Listing][] = []
  for (const pair of readable) {
    const change = productChange(pair, day)
    const [then, now] = [pair.before?.listing, pair.after?.listing]
    if (!change && then && now) unchanged.push([then, now])
    if (change) products.push({ ...change, place: { ...sideOf('before', then && places.before.get(then)), ...sideOf('after', now && places.after.get(now)) } })
  }
  return { day, alerts: alertsOf(pairs, before, after, lists), gone: goneOf(pairs, after), unread: pairs.flatMap(unreadOf), products, moved: movedOf(unchanged, places.before, places.after) }
}

function productChange({ before, after }: Pair, day: string): Omit<ProductChange, 'place'> | undefined {
  const [then, now] = [before?.listing, after?.listing]
  const renamed = before !== undefined && after !== undefined && before.file !== after.file
  // Of a product that is gone, its facts are gone with it; of a new one, each is news.
  const facts = now ? factChanges(then?.facts ?? {}, now.facts) : []
  if (then && now && !renamed && facts.length === 0 && sameBeside(then, now)) return undefined
  return {
    kind: renamed ? 'renamed' : !then ? 'added' : !now ? 'removed' : 'changed',
    file: (after ?? before)?.file ?? '',
    ...(renamed ? { oldFile: before.file } : {}),
    ...sideOf('before', then),
    ...sideOf('after', now),
    facts,
    verdicts: now ? verdictChanges(then, now, day) : [],
  }
}

/** Whether two listings are the same in what stands beside the facts and is told of. */
function sameBeside(then: Listing, now: Listing): boolean {
  return (['name', 'url', 'formerly', 'removed', 'changes'] as const).every((key) => canonical(then[key]) === canonical(now[key]))
}

function verdictChanges(before: Listing | undefined, after: Listing, day: string): VerdictChange[] {
  const then = before ? judge(before, day).verdicts : []
  return judge(after, day).verdicts.flatMap((verdict): VerdictChange[] => {
    const state = then.find(({ id }) => id === verdict.id)?.state
    return state === verdict.state ? [] : [{ ...sideOf('before', state), after: verdict }]
  })
}

function unreadOf(pair: Pair): Unread[] {
  const of = (side: Side, product: Product | undefined): Unread[] => (product?.problem ? [{ file: product.file, side, ...product.problem }] : [])
  return [...of('before', pair.before), ...of('after', pair.after)]
}

/** A property that is there only where its value is. */
function sideOf<S extends Side, T>(side: S, value: T | undefined): { [K in S]?: T } {
  return (value === undefined ? {} : { [side]: value }) as { [K in S]?: T }
}
