import type { Known } from '../registry/fact.ts'

/** The kinds of client a validator depends on. */
export const layers = ['execution', 'consensus'] as const
export type Layer = (typeof layers)[number]

/** The share of one client, in percent. */
export interface Share {
  client: string
  percent: number
}

/** The shares as a source gives them, largest first; what it calls "other" is left out. */
export const clientShares: Known<Record<Layer, readonly Share[]>> = {
  value: {
    execution: [
      { client: 'Geth', percent: 43 },
      { client: 'Nethermind', percent: 36 },
      { client: 'Besu', percent: 16 },
      { client: 'Erigon', percent: 3 },
      { client: 'Reth', percent: 2 },
    ],
    consensus: [
      { client: 'Lighthouse', percent: 32.59 },
      { client: 'Prysm', percent: 31.31 },
      { client: 'Teku', percent: 27.06 },
      { client: 'Nimbus', percent: 5.63 },
      { client: 'Grandine', percent: 2 },
      { client: 'Lodestar', percent: 1.42 },
    ],
  },
  // The charts came with pull request 16547 of 22 October 2025; the page names no day of measurement.
  asOf: '2025',
  sources: [
    {
      title: 'ethereum.org, client diversity',
      url: 'https://github.com/ethereum/ethereum-org-website/blob/1553d1468a6127f518a585802b1a1ba0cd55f49e/public/content/developers/docs/nodes-and-clients/client-diversity/index.md?plain=1#L10-L27',
      kind: 'register',
    },
  ],
}

/** Shares of all stake from which one faulty client can stop the chain from being final, or finalise a wrong one, in percent. */
export const thresholds = { third: 100 / 3, twoThirds: 200 / 3 } as const

/** How many thresholds a share has passed: 0, 1 or 2. */
export function passed(percent: number): 0 | 1 | 2 {
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`Unexpected share of ${percent}%, expected 0 to 100.`)
  return percent >= thresholds.twoThirds ? 2 : percent > thresholds.third ? 1 : 0
}

/** The clients of a layer that have passed a third, in the order they are given. */
export const crowded = (shares: readonly Share[]): Share[] => shares.filter(({ percent }) => passed(percent) > 0)
