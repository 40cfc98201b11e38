import { type Judged, pointsOf } from '../../attributes/judge.ts'
import { type State, states } from '../../attributes/verdict.ts'
import { pathOfListing } from '../../registry/categories.ts'
import { Table } from '../mdx/Table.tsx'
import { useStrings } from '../strings.tsx'
import { Link } from '../Link.tsx'

/** How the order of cards comes about, for listings as they are judged today: attributes in each state, and the points they make. */
export function OrderExample({ listings, today }: { listings: readonly Judged[]; today: string }) {
  const strings = useStrings()
  const words = strings.methodology
  const count = (listing: Judged, state: State) => listing.verdicts.filter((verdict) => verdict.state === state).length
  return (
    <>
      <p>{words.example(today)}</p>
      <Table>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.product}</th>
            {states.map((state) => <th scope="col" key={state}>{strings.states[state]}</th>)}
            <th scope="col">{words.points}</th>
          </tr>
        </thead>
        <tbody>
          {listings.map((listing, index) => (
            <tr key={listing.id}>
              <td>{index + 1}</td>
              <th scope="row"><Link to={pathOfListing(listing)}>{listing.name}</Link></th>
              {states.map((state) => <td key={state}>{count(listing, state)}</td>)}
              <td>{words.sum(count(listing, 'met'), count(listing, 'partly'), pointsOf(listing))}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
