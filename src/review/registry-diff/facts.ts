import { canonical } from '../../registry/canonical.ts'
import type { Check } from '../../registry/checks/index.ts'
import { type Fact, isKnown } from '../../registry/fact.ts'
import type { Source } from '../../registry/source.ts'
import { without } from './swaps.ts'

/** What happens to one fact of a product. A side is absent where the file has no such key. */
export interface FactChange {
  key: string
  before?: Fact<unknown>
  after?: Fact<unknown>
  /** Whether what is so changes, or only when and where it was read and what is noted beside it. */
  value: boolean
  asOf: boolean
  note: boolean
  sourcesAdded: Source[]
  sourcesRemoved: Source[]
  /** Checks that come and go, without what a machine has read. */
  checksAdded: Check[]
  checksRemoved: Check[]
  /** True where the same sources stand in another order. */
  sourcesMoved: boolean
}

/** The facts that change, in the order of the schema. Both arguments are the facts of a checked listing. */
export function factChanges(before: object, after: object): FactChange[] {
  const [then, now] = [before, after] as Record<string, Fact<unknown> | undefined>[]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => {
    const [a, b] = [then?.[key], now?.[key]]
    return canonical(a) === canonical(b) ? [] : [factChange(key, a, b)]
  })
}

/** When a fact was so; nothing for one that nobody knows. */
export function dateOf(fact: Fact<unknown> | undefined): string | undefined {
  return fact && isKnown(fact) ? fact.asOf : undefined
}

function checksOf(fact: Fact<unknown> | undefined): Check[] {
  return fact && isKnown(fact) ? (fact.check ?? []).map(({ read: _, ...check }) => check) : []
}

function factChange(key: string, before: Fact<unknown> | undefined, after: Fact<unknown> | undefined): FactChange {
  const [then, now]: Source[][] = [before?.sources ?? [], after?.sources ?? []]
  const [sourcesRemoved, sourcesAdded] = without(then ?? [], now ?? [], (a, b) => a.url === b.url && a.archived === b.archived && a.title === b.title && a.kind === b.kind && canonical(a.says) === canonical(b.says))
  const [checksRemoved, checksAdded] = without(checksOf(before), checksOf(after), (a, b) => canonical(a) === canonical(b))
  return {
    key,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    value: canonical(before?.value) !== canonical(after?.value),
    asOf: dateOf(before) !== dateOf(after),
    note: before?.note !== after?.note,
    sourcesAdded,
    sourcesRemoved,
    checksAdded,
    checksRemoved,
    sourcesMoved: sourcesAdded.length + sourcesRemoved.length === 0 && canonical(then) !== canonical(now),
  }
}
