import type { RawException, RawToken } from './raw.ts'

/** What something was and what it is; absent on the side where it is not. */
export interface Swap {
  before?: string
  after?: string
}

type TokenChange = { kind: 'token'; symbol: string; change: Swap } | { kind: 'symbol'; address: string; change: Swap }

/** What happens to the tokens of a product: another address for a symbol, another symbol for an address, one that comes or goes. */
export function tokenChanges(before: readonly RawToken[], after: readonly RawToken[]): TokenChange[] {
  const [gone, come] = without(before, after, (a, b) => a.symbol === b.symbol && a.address === b.address)
  const [goneBySymbol, comeBySymbol, sameSymbol] = without(gone, come, (a, b) => a.symbol === b.symbol)
  const [removed, added, sameAddress] = without(goneBySymbol, comeBySymbol, (a, b) => a.address === b.address)
  return [
    ...sameSymbol.map(([a, b]): TokenChange => ({ kind: 'token', symbol: b.symbol, change: { before: a.address, after: b.address } })),
    ...removed.map(({ symbol, address }): TokenChange => ({ kind: 'token', symbol, change: { before: address } })),
    ...added.map(({ symbol, address }): TokenChange => ({ kind: 'token', symbol, change: { after: address } })),
    ...sameAddress.map(([a, b]): TokenChange => ({ kind: 'symbol', address: b.address, change: { before: a.symbol, after: b.symbol } })),
  ]
}

/** What happens to the exceptions of a product: another value or reason for a rule, one that comes or goes. Each is told as "value: reason". */
export function exceptionChanges(before: readonly RawException[], after: readonly RawException[]): { rule: string; change: Swap }[] {
  const [gone, come] = without(before, after, (a, b) => a.rule === b.rule && a.at === b.at && a.reason === b.reason)
  const [goneHere, comeHere, otherReason] = without(gone, come, (a, b) => a.rule === b.rule && a.at === b.at)
  const [removed, added, otherValue] = without(goneHere, comeHere, (a, b) => a.rule === b.rule)
  const told = ({ at, reason }: RawException) => (at === '' ? reason : `${at}: ${reason}`)
  return [
    ...[...otherReason, ...otherValue].map(([a, b]) => ({ rule: b.rule, change: { before: told(a), after: told(b) } })),
    ...removed.map((one) => ({ rule: one.rule, change: { before: told(one) } })),
    ...added.map((one) => ({ rule: one.rule, change: { after: told(one) } })),
  ]
}

/** Takes out of two lists what is the same in both, each entry once: what is left of the first, of the second, and what was matched. */
export function without<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): [gone: T[], come: T[], matched: [T, T][]] {
  const come = [...after]
  const gone: T[] = []
  const matched: [T, T][] = []
  for (const entry of before) {
    const index = come.findIndex((other) => same(entry, other))
    if (index < 0) gone.push(entry)
    else matched.push([entry, ...(come.splice(index, 1) as [T])])
  }
  return [gone, come, matched]
}
