import { example, growth, kinds } from '../../figures/rebasing-and-reward-bearing.ts'
import { useStrings } from '../strings.tsx'
import { Blocks } from './Blocks.tsx'
import { Drawing, Frame, down } from './Frame.tsx'

/** Height of a block that stands for one token of 1 ETH, in em. */
const ethHigh = 5
/** What the year added in height stands clear of the block, so that it shows without colour. */
const gap = 0.1
const whole = Math.max(...kinds.map((kind) => growth[kind].tokens[1]))

/** The same deposit in two kinds of token after a year. A block is a token, its area the ETH behind it; what the year added stands out. */
export function RebasingAndRewardBearing() {
  const { figures: { tokenKinds: words } } = useStrings()
  let y = 0
  const rows = kinds.map((kind) => {
    const { tokens: [before, after], each: [was, is] } = growth[kind]
    const start = y
    // Two lines of words, then the blocks, which stand on one floor.
    const floor = start + 2.9 + is * ethHigh
    y = floor + 1
    return (
      <g key={kind}>
        <text y={down(start + 1)} className="b">{words.kinds[kind]}</text>
        <text y={down(start + 2.4)}>{words.holding(growth[kind])}</text>
        <Blocks length={before} whole={whole} y={floor - (was * ethHigh) / 2} height={was * ethHigh} />
        <Blocks className="x" from={before} length={after - before} whole={whole} y={floor - (is * ethHigh) / 2} height={is * ethHigh} />
        {is > was ? <Blocks className="x" length={before} whole={whole} y={floor - gap - ((was + is) * ethHigh) / 2} height={(is - was) * ethHigh} /> : null}
      </g>
    )
  })
  return (
    <Frame title={words.title} lead={words.lead} cited={{ ...words.cited, source: example.source }} words={<ul>{kinds.map((kind) => <li key={kind}>{words.row(kind, growth[kind])}</li>)}</ul>}>
      <Drawing name={words.name} height={down(y - 0.6)}>{rows}</Drawing>
    </Frame>
  )
}
