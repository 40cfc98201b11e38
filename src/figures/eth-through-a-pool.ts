import type { Source } from '../registry/source.ts'

/** Where ETH stands on its way through a pool, in the order it gets there. */
export const stations = ['you', 'contract', 'validators', 'rewards', 'share', 'exit'] as const
/** One of the places. */
export type Station = (typeof stations)[number]

/** One leg of the way. */
export interface Leg {
  from: Station
  to: Station
}

/** The way as legs: each place leads to the next, the last one back to the first. */
export function legsOf(places: readonly Station[]): Leg[] {
  if (places.length < 2 || new Set(places).size !== places.length) throw new RangeError('Unexpected way, expected two places or more, each once.')
  return places.map((from, index) => ({ from, to: places[(index + 1) % places.length] as Station }))
}

/** A pool that works this way and says so in its documentation. */
export const example: { asOf: string; source: Source } = {
  // The text speaks of the contracts of Lido V2, which went live in May 2023.
  asOf: '2023',
  source: { title: 'Lido docs, the Lido contract', url: 'https://github.com/lidofinance/docs/blob/041084376943ccacce491f8414e4cfef03618365/docs/contracts/lido.md', kind: 'project' },
}
