import { lastDayOf } from '../../registry/dates.ts'
import type { Change } from '../../registry/listing.ts'
import { useStrings } from '../strings.tsx'
import { Sources } from './Sources.tsx'

/** What changed for users, newest first, each with its date and where it can be read. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const { date, productPage: words } = useStrings()
  if (changes.length === 0) return <p>{words.noChanges}</p>
  return (
    <ul>
      {[...changes].sort((a, b) => lastDayOf(b.date).localeCompare(lastDayOf(a.date), 'en')).map(({ date: day, what, sources }) => (
        <li key={day + what}>
          <time dateTime={day}>{date(day)}</time>: {what}
          <Sources sources={sources} about={what} />
        </li>
      ))}
    </ul>
  )
}
