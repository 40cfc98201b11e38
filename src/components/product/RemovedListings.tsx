import type { Judged } from '../../attributes/judge.ts'
import { pathOfListing } from '../../registry/categories.ts'
import { ProductText } from '../ProductText.tsx'
import { useStrings } from '../strings.tsx'
import { Link } from '../Link.tsx'

/** Every listing that was removed: what it was, when it was removed, and why; its page stays. */
export function RemovedListings({ listings }: { listings: readonly Judged[] }) {
  const { marks, removedList: words } = useStrings()
  if (listings.length === 0) return <p>{words.none}</p>
  return (
    <ul>
      {listings.map((listing) => (
        <li key={`${listing.category}/${listing.id}`}>
          <Link to={pathOfListing(listing)}><b>{listing.name}</b></Link>{marks.comma + words.kinds[listing.category] + marks.stop + marks.between}{listing.removed ? <>{words.when(listing.removed.date) + marks.between}<ProductText text={listing.removed.reason} /></> : null}
        </li>
      ))}
    </ul>
  )
}
