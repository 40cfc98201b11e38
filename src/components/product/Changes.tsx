import { chakra } from '@chakra-ui/react'
import { lastDayOf } from '../../registry/dates.ts'
import type { Change } from '../../registry/listing.ts'
import { factList } from '../../theme/recipes/product-page.ts'
import { useStrings } from '../strings.tsx'
import { Sources } from './Sources.tsx'

const List = chakra('dl', factList)

/** What changed for users, newest first, each with its date and where it can be read. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const { date, productPage: words } = useStrings()
  if (changes.length === 0) return <p>{words.noChanges}</p>
  return (
    <List>
      {[...changes].sort((a, b) => lastDayOf(b.date).localeCompare(lastDayOf(a.date), 'en')).map(({ date: day, what, sources }) => (
        <div key={day + what}>
          <dt><time dateTime={day}>{date(day)}</time></dt>
          <dd>{what}</dd>
          <dd><Sources sources={sources} about={what} /></dd>
        </div>
      ))}
    </List>
  )
}
