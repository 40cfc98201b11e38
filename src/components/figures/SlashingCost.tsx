import { validatorEth } from '../../attributes/economical.ts'
import { slashingRule } from '../../figures/protocol.ts'
import { slashingCases } from '../../figures/slashing-cost.ts'
import { useStrings } from '../strings.tsx'
import { Blocks } from './Blocks.tsx'
import { Drawing, Frame, down } from './Frame.tsx'
import { WordTable } from './WordTable.tsx'

/** Height of a row, in em. */
const row = 3.4

/** What a slashing takes from a validator, alone and together with others: a block for each of its ETH. */
export function SlashingCost() {
  const { figures: { slashingCost: words } } = useStrings()
  return (
    <Frame
      title={words.title}
      lead={words.lead}
      cited={{ ...words.cited(slashingRule.asOf), source: slashingRule.sources[0]! }}
      words={<><WordTable head={words.head} rows={slashingCases.map(words.row)} /><p>{words.rule}</p></>}
    >
      <Drawing name={words.name} height={down(slashingCases.length * row - 0.4)}>
        {slashingCases.map(({ percent, lost }, index) => (
          <g key={percent}>
            <text y={down(index * row + 1)}>{words.together(percent)}</text>
            <text x="100%" y={down(index * row + 1)} className="r">{words.eth(lost)}</text>
            <Blocks length={lost} whole={validatorEth} y={index * row + 1.95} height={1} className="x" />
            <Blocks from={lost} length={validatorEth - lost} whole={validatorEth} y={index * row + 2.3} height={0.3} />
          </g>
        ))}
      </Drawing>
    </Frame>
  )
}
