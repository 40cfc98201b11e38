import { lastDayOf } from '../../registry/dates.ts'
import { isOld, monthsSince } from '../../registry/freshness.ts'
import { useStrings } from '../strings.tsx'

/**
 * When a fact was so, and how long ago that is; after 12 months it says when it was checked last, and stands out. A month or year
 * that is not over yet has no age; of a year that is, nobody knows the month, so its age is the most it can be.
 */
export function Dated({ asOf, today }: { asOf: string; today: string }) {
  const { marks, productPage: words } = useStrings()
  if (lastDayOf(asOf) >= today) return words.asOf(asOf)
  const age = words.age(monthsSince(asOf, today), asOf.length === 4)
  return (
    <>
      {words.asOf(asOf) + marks.comma}{isOld(asOf, today) ? <mark>{words.checked(age)}</mark> : age}
    </>
  )
}
