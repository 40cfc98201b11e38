import { plainDecimal } from '../decimal.ts'
import { type Duration, hoursOf } from '../duration.ts'
import type { CheckedValue } from './read.ts'

/** How a value that a contract gives is compared with the one of its fact: pure, and nothing of it is trusted. */
interface Reading {
  /** The facts it can read. */
  keys: readonly string[]
  /** What the contract must give for the fact's value to hold: any one of these; none where the fact's value is no such thing. `address` is the contract's. */
  expected(value: unknown, address: string): CheckedValue[]
  /** The fact's value with the one that the contract gives in it; absent, or nothing, where only a person can tell what follows. */
  written?(value: unknown, seen: CheckedValue): unknown
}

interface Holder { who: string; need?: number; of?: number; delay?: Duration | string }

const controls = ['controlChange', 'controlPause', 'controlTake', 'controlCredentials']
const holdersOf = (value: unknown) => (Array.isArray(value) ? value : [value]) as Holder[]

const weiPerEth = 10n ** 18n
/** A number with at most 18 decimals, in the 10^18th of it: never a float, which is not exact. */
function scaled(number: number): bigint {
  const [whole = '0', decimals = ''] = plainDecimal(number).split('.')
  return BigInt(whole) * weiPerEth + BigInt(decimals.padEnd(18, '0').slice(0, 18))
}
/** Such a number again, where a number can hold it whole. */
function unscaled(amount: bigint): number | undefined {
  const number = Number(`${amount / weiPerEth}.${String(amount % weiPerEth).padStart(18, '0')}`)
  return scaled(number) === amount ? number : undefined
}
const plain = (number: bigint): CheckedValue => (number <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(number) : String(number))
const countOf = (seen: CheckedValue) => (typeof seen === 'number' || (typeof seen === 'string' && /^\d{1,78}$/.test(seen)) ? BigInt(seen) : undefined)

/** A share of `whole` that is a fee in per cent. */
function share(whole: bigint): Reading {
  return {
    keys: ['fee'],
    expected(value) {
      const { percent } = value as { percent?: number }
      const parts = percent === undefined ? undefined : scaled(percent) * whole
      return parts === undefined || parts % (100n * weiPerEth) !== 0n ? [] : [plain(parts / (100n * weiPerEth))]
    },
    written(value, seen) {
      const parts = countOf(seen)
      const percent = parts === undefined || parts > whole ? undefined : unscaled((parts * 100n * weiPerEth) / whole)
      return percent === undefined || !('percent' in (value as object)) ? undefined : { ...(value as object), percent }
    },
  }
}

/** A number of the one holder of a power who has such a number, or of those who report. */
function number(key: 'need' | 'of'): Reading {
  return {
    keys: [...controls, 'controlReports'],
    expected: (value) => holdersOf(value).flatMap((holder) => holder[key] ?? []),
    written(value, seen) {
      const having = holdersOf(value).filter((holder) => holder[key] !== undefined)
      if (having.length !== 1 || typeof seen !== 'number') return undefined
      return Array.isArray(value) ? (value as Holder[]).map((holder) => (holder[key] === undefined ? holder : { ...holder, [key]: seen })) : { ...(value as Holder), [key]: seen }
    },
  }
}

/** Every named reading. */
export const readings = {
  percent: share(100n),
  'per-1000': share(1000n),
  'per-10000': share(10_000n),
  'per-100000': share(100_000n),
  'per-1e9': share(10n ** 9n),
  'per-1e10': share(10n ** 10n),
  'per-1e18': share(10n ** 18n),
  eth: {
    keys: ['minimumEth', 'nodeBond'],
    expected: (value) => [plain(scaled(typeof value === 'number' ? value : ((value as { eth?: number }).eth ?? 0)))],
    written(value, seen) {
      const wei = countOf(seen)
      const eth = wei === undefined ? undefined : unscaled(wei)
      if (eth === undefined) return undefined
      return typeof value === 'number' ? eth : { ...(value as object), eth }
    },
  },
  'delay-seconds': {
    keys: controls,
    expected: (value) => holdersOf(value).flatMap(({ delay }) => (delay === undefined || delay === 'unknown' ? [] : [delay === 'none' ? 0 : Math.round(hoursOf(delay as Duration) * 3600)])),
  },
  need: number('need'),
  of: number('of'),
  symbol: {
    keys: ['tokens'],
    expected: (value, address) => (value as { address: string; symbol: string }[]).flatMap((token) => (token.address === address ? [token.symbol] : [])),
  },
} as const satisfies Record<string, Reading>

/** The name of a reading. */
export type ReadingName = keyof typeof readings

/** The names of all readings. */
export const readingNames = Object.keys(readings) as [ReadingName, ...ReadingName[]]

/** The reading of this name. */
export function readingOf(name: ReadingName): Reading {
  return readings[name]
}
