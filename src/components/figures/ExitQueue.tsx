import { exitDelayEpochs, exitEthPerEpoch } from '../../figures/protocol.ts'
import { delayDays, waits } from '../../figures/exit-queue.ts'
import { useStrings } from '../strings.tsx'
import { Blocks } from './Blocks.tsx'
import { Drawing, Frame, down } from './Frame.tsx'
import { WordTable } from './WordTable.tsx'

const whole = Math.max(...waits.map(({ total }) => total))
/** Height of a row, in em. */
const row = 3.4

/** Days of waiting behind queues of different lengths: a block for each day. */
export function ExitQueue() {
  const { figures: { exitQueue: words } } = useStrings()
  return (
    <Frame
      title={words.title}
      lead={words.lead}
      cited={{ ...words.cited(exitEthPerEpoch.asOf), source: exitEthPerEpoch.sources[0]! }}
      words={<WordTable head={words.head} rows={waits.map(words.row)} />}
    >
      <Drawing name={words.name} height={down(waits.length * row - 0.4)}>
        {waits.map((wait, index) => (
          <g key={wait.eth}>
            <text y={down(index * row + 1)}>{words.queue(wait.eth)}</text>
            <text x="100%" y={down(index * row + 1)} className="r">{words.wait(wait.days, delayDays)}</text>
            <Blocks length={wait.days} whole={whole} y={index * row + 1.95} height={1} />
            <Blocks from={wait.days} length={delayDays} whole={whole} y={index * row + 2.2} height={0.5} className="x" />
          </g>
        ))}
      </Drawing>
    </Frame>
  )
}
