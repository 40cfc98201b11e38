import { chakra } from '@chakra-ui/react'
import { Fragment } from 'react'
import { lastDayOf } from '../../registry/dates.ts'
import type { Change } from '../../registry/listing.ts'
import { factList } from '../../theme/recipes/product-page.ts'
import { ProductText } from '../ProductText.tsx'
import { useStrings } from '../strings.tsx'
import { Sources } from './Sources.tsx'

const List = chakra('dl', factList)

/** What changed for users, newest first, each with its date and where it can be read. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const { date, productPage: words } = useStrings()
  if (changes.length === 0) return <p>{words.noChanges}</p>
  return (
    <List>
      {[...byDate(changes)].map(([day, ofDay]) => (
        <div key={day}>
          <dt><time dateTime={day}>{date(day)}</time></dt>
          {ofDay.map(({ what, sources }) => (
            <Fragment key={what}>
              <dd><ProductText text={what} /></dd>
              <dd><Sources sources={sources} about={what} /></dd>
            </Fragment>
          ))}
        </div>
      ))}
    </List>
  )
}

/** Changes by the date they have, newest first: a list of descriptions names nothing twice. */
function byDate(changes: readonly Change[]): Map<string, Change[]> {
  const days = new Map<string, Change[]>()
  for (const change of [...changes].sort((a, b) => lastDayOf(b.date).localeCompare(lastDayOf(a.date), 'en'))) days.set(change.date, [...(days.get(change.date) ?? []), change])
  return days
}
