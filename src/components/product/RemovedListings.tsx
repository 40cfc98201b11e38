import type { Judged } from '../../attributes/judge.ts'
import { pathOfListing } from '../../registry/categories.ts'
import { hrefOf } from '../../site.ts'
import { Table } from '../mdx/Table.tsx'
import { useStrings } from '../strings.tsx'

/** Every listing that was removed: what it was, when it was removed, and why; its page stays. */
export function RemovedListings({ listings }: { listings: readonly Judged[] }) {
  const strings = useStrings()
  const words = strings.removedList
  if (listings.length === 0) return <p>{words.none}</p>
  return (
    <Table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          {[words.product, words.kind, words.when, words.why].map((heading) => <th scope="col" key={heading}>{heading}</th>)}
        </tr>
      </thead>
      <tbody>
        {listings.map((listing) => (
          <tr key={listing.id}>
            <th scope="row"><a href={hrefOf(pathOfListing(listing))}>{listing.name}</a></th>
            <td>{strings.methodology.categories[listing.category]}</td>
            <td>{listing.removed ? strings.date(listing.removed.date) : null}</td>
            <td>{listing.removed?.reason}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
