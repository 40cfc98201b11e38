import { lastDayOf } from '../../registry/dates.ts'
import { isOld, monthsSince } from '../../registry/freshness.ts'
import { useStrings } from '../strings.tsx'

/** When a fact was so, and how long ago that is; after 12 months it says when it was checked last, and stands out. A month or year that is not over yet has no age. */
export function Dated({ asOf, today }: { asOf: string; today: string }) {
  const words = useStrings().productPage
  const months = monthsSince(asOf, today)
  if (lastDayOf(asOf) >= today) return words.asOf(asOf)
  return (
    <>
      {words.asOf(asOf)}, {isOld(asOf, today) ? <mark>{words.checkedAgo(months)}</mark> : words.age(months)}
    </>
  )
}
