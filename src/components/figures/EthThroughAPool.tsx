import { example, type Leg, legsOf, type Station, stations } from '../../figures/eth-through-a-pool.ts'
import { useStrings } from '../strings.tsx'
import { Drawing, Frame } from './Frame.tsx'

/** A line drawing for each place, around its middle. */
const icons: Record<Station, string> = {
  you: 'M-10 12a10 10 0 0 1 20 0M-5-6a5 5 0 0 1 10 0a5 5 0 0 1-10 0',
  contract: 'M-9-12H4l5 5v19H-9zM-4-4h7M-4 1h8M-4 6h8',
  validators: 'M-11-10h22v9h-22zM-11 2h22v9h-22zM-7-5.5h1M-7 6.5h1M0-5.5h6M0 6.5h6',
  rewards: 'M-1-10a11 11 0 1 0 11 11H-1zM4-4v-8a8 8 0 0 1 8 8z',
  share: 'M0-13 8 0 0 5-8 0zM-8 5 0 13 8 5',
  exit: 'M-1-10h-10v20h10M-5 0H11M5-6l6 6-6 6',
}
/** Where each place stands: down the right side, then up the left. */
const places: Record<Station, readonly [number, number]> = { you: [44, 30], contract: [236, 30], validators: [236, 128], rewards: [236, 226], share: [44, 226], exit: [44, 128] }

/** An arrow along a leg, clear of the circles and of the words below them. */
function arrow({ from, to }: Leg): string {
  const [[x, y], [endX, endY]] = [places[from], places[to]]
  const across = Math.sign(endX - x)
  const down = Math.sign(endY - y)
  if (across !== 0) return `M${x + across * 38} ${y}H${endX - across * 38}l${-8 * across} -7m${8 * across} 7 ${-8 * across} 7`
  return `M${x} ${down > 0 ? y + 50 : y - 32}V${down > 0 ? endY - 32 : endY + 50}l-6 ${-7 * down}m6 ${7 * down} 6 ${-7 * down}`
}

/** The way of ETH through a pool and back, as a round trip with six places; the words stand beside it. */
export function EthThroughAPool() {
  const { marks, figures: { ethThroughAPool: words } } = useStrings()
  return (
    <Frame title={words.title} lead={words.lead} cited={{ ...words.cited(example.asOf), source: example.source }}>
      <div>
        <Drawing name={words.name} viewBox="-6 0 292 280">
          <g strokeWidth="2" strokeLinejoin="round" strokeLinecap="round">
            <path d={legsOf(stations).map(arrow).join('')} />
            <path className="s" d="M106 118q8.5-9 17 0t17 0 17 0 17 0M106 130q8.5-9 17 0t17 0 17 0 17 0M106 142q8.5-9 17 0t17 0 17 0 17 0" />
            {stations.map((station) => {
              const [x, y] = places[station]
              return (
                <g transform={`translate(${x} ${y})`} key={station}>
                  <circle r="27" />
                  <path d={icons[station]} />
                </g>
              )
            })}
          </g>
          {stations.map((station, index) => {
            const [x, y] = places[station]
            return <text className="m" x={x} y={y + 43} key={station}>{words.label(index + 1, words.stations[station].label)}</text>
          })}
        </Drawing>
        <ol>{stations.map((station) => <li key={station}><b>{words.stations[station].label + marks.stop}</b>{marks.between + words.stations[station].what}</li>)}</ol>
      </div>
    </Frame>
  )
}
