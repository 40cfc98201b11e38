import { clientShares, type Layer, layers, passed, thresholds } from '../../figures/client-shares.ts'
import { useStrings } from '../strings.tsx'
import { Drawing, Frame, across, down } from './Frame.tsx'

/** Height of a row, in em, and how much of the width names take, in percent. */
const row = 1.75
const names = 38
const top = 1.5

/** The shares of the clients of both kinds, against one third and two thirds. */
export function ClientShares() {
  const { figures: { clientShares: words } } = useStrings()
  return (
    <Frame
      title={words.title(clientShares.asOf)}
      lead={words.lead}
      cited={{ ...words.cited(clientShares.asOf), source: clientShares.sources[0]! }}
      words={<ul>{layers.map((layer) => <li key={layer}>{words.row(layer, clientShares.value[layer])}</li>)}</ul>}
    >
      <div>{layers.map((layer) => <Bars layer={layer} key={layer} />)}</div>
    </Frame>
  )
}

function Bars({ layer }: { layer: Layer }) {
  const { figures: { clientShares: words } } = useStrings()
  const shares = clientShares.value[layer]
  const bottom = down(top + shares.length * row + 1.9)
  return (
    <Drawing name={words.name(layer)} height={bottom}>
      <text y="1em" className="b">{words.layers[layer]}</text>
      <svg x={`${names}%`} width={`${100 - names}%`}>
        {Object.entries(thresholds).map(([key, at]) => (
          <g className="s" key={key}>
            <line x1={across(at, 100)} x2={across(at, 100)} y1={down(top + 0.4)} y2={down(top + shares.length * row + 0.3)} strokeDasharray="2" />
            <text className="m s" x={across(at, 100)} y={down(top + shares.length * row + 1.4)}>{words.thresholds[key as keyof typeof thresholds]}</text>
          </g>
        ))}
        {shares.map(({ client, percent }, index) => {
          const y = down(top + (index + 0.5) * row)
          return (
            <g strokeWidth="1em" key={client}>
              <line x2={across(Math.min(percent, thresholds.third), 100)} y1={y} y2={y} />
              {passed(percent) ? <line className="x" x1={across(thresholds.third, 100)} x2={across(percent, 100)} y1={y} y2={y} /> : null}
              <text x={across(percent, 100)} dx=".4em" y={down(top + (index + 0.5) * row + 0.35)}>{words.percent(percent)}</text>
            </g>
          )
        })}
      </svg>
      {shares.map(({ client }, index) => <text y={down(top + (index + 0.5) * row + 0.35)} key={client}>{client}</text>)}
    </Drawing>
  )
}
