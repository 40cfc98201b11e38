import { rewardRate } from '../../figures/reward-rate.ts'
import { feeCases } from '../../figures/what-a-fee-takes.ts'
import { useStrings } from '../strings.tsx'
import { Blocks } from './Blocks.tsx'
import { Drawing, Frame, down } from './Frame.tsx'
import { WordTable } from './WordTable.tsx'

/** ETH that a block stands for. */
const block = 0.01
const whole = Math.max(...feeCases.map(({ kept, taken }) => kept + taken)) / block
/** Height of a row, in em. */
const row = 3.4

/** What different fees leave of the same rewards. */
export function WhatAFeeTakes() {
  const { figures: { whatAFeeTakes: words } } = useStrings()
  return (
    <Frame
      title={words.title}
      lead={words.lead(block)}
      cited={{ ...words.cited(rewardRate.asOf), source: rewardRate.sources[0]! }}
      words={<WordTable head={words.head} rows={feeCases.map(words.row)} />}
    >
      <Drawing name={words.name} height={down(feeCases.length * row - 0.4)}>
        {feeCases.map(({ feePercent, kept, taken }, index) => (
          <g key={feePercent}>
            <text y={down(index * row + 1)}>{words.fee(feePercent)}</text>
            <text x="100%" y={down(index * row + 1)} className="r">{words.split(kept, taken)}</text>
            <Blocks length={kept / block} whole={whole} y={index * row + 1.95} height={1} />
            <Blocks from={kept / block} length={taken / block} whole={whole} y={index * row + 2.2} height={0.5} className="x" />
          </g>
        ))}
      </Drawing>
    </Frame>
  )
}
