import { rewardRate } from '../../figures/reward-rate.ts'
import { feeCases } from '../../figures/what-a-fee-takes.ts'
import { useStrings } from '../strings.tsx'
import { Blocks, gap } from './Blocks.tsx'
import { Drawing, Frame, down } from './Frame.tsx'
import { WordTable } from './WordTable.tsx'

/** Blocks that the rewards without a fee are cut into: fees of 5, 10 and 25% take about whole ones. */
const blocks = 20
const whole = Math.max(...feeCases.map(({ kept, taken }) => kept + taken))
/** Height of a row, in em. */
const row = 3.4

/** What different fees leave of the same rewards. */
export function WhatAFeeTakes() {
  const { figures: { whatAFeeTakes: words } } = useStrings()
  return (
    <Frame
      title={words.title}
      lead={words.lead(blocks)}
      cited={{ ...words.cited(rewardRate.asOf), source: rewardRate.sources[0]! }}
      words={<WordTable head={words.head} rows={feeCases.map(words.row)} />}
    >
      <Drawing name={words.name} height={down(feeCases.length * row - 0.4)}>
        {feeCases.map(({ feePercent, kept, taken }, index) => {
          const left = (kept / whole) * blocks
          // The block that is cut is drawn below the one that is left of it, so that all stand on the same places.
          const from = Math.floor(left + gap)
          return (
            <g key={feePercent}>
              <text y={down(index * row + 1)}>{words.fee(feePercent)}</text>
              <text x="100%" y={down(index * row + 1)} className="r">{words.split(kept, taken)}</text>
              <Blocks from={from} length={blocks - from} whole={blocks} y={index * row + 2.2} height={0.5} className="x" />
              <Blocks length={left} whole={blocks} y={index * row + 1.95} height={1} />
            </g>
          )
        })}
      </Drawing>
    </Frame>
  )
}
