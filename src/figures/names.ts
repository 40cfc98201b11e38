/** The pictures that a page can show, by name; each has its data here, its words in `src/strings`, its view in `src/components/figures`. */
export const figureNames = ['eth-through-a-pool', 'rebasing-and-reward-bearing', 'client-shares', 'exit-queue', 'slashing-cost', 'what-a-fee-takes'] as const

/** The name of a picture. */
export type FigureName = (typeof figureNames)[number]
