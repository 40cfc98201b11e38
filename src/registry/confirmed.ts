import { holds } from './checks/compare.ts'
import { type CheckKind, checkKinds } from './checks/index.ts'
import { firstDayOf } from './dates.ts'
import type { Fact } from './fact.ts'
import { isKnown } from './fact.ts'

/** Where and when a machine last read that a fact holds: of several checks, the weakest kind and the earliest day. */
export interface Confirmation {
  from: CheckKind
  /** `YYYY-MM-DD`. */
  on: string
  /** Of a contract, the block at which it was read. */
  block?: number
}

/** How a fact was last confirmed by all of its checks; nothing where one of them was never read, or read something else, or where the fact was written anew since: what was read then, was read for another. */
export function confirmationOf(fact: Fact<unknown>): Confirmation | undefined {
  if (!isKnown(fact) || !fact.check) return undefined
  const read = fact.check.map(({ read }) => read)
  const isWhole = fact.check.every((check) => check.read !== undefined && holds(check, fact.value, check.read.value) === true)
  const [first] = read.flatMap((one) => one ?? []).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : (a.block ?? 0) - (b.block ?? 0)))
  if (!isWhole || !first || first.on < firstDayOf(fact.asOf)) return undefined
  const from = checkKinds.findLast((kind) => fact.check?.some((check) => check.kind === kind)) ?? 'contract'
  return { from, on: first.on, ...(from === 'contract' && first.block !== undefined ? { block: first.block } : {}) }
}
