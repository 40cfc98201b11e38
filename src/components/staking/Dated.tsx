import type { ReactNode } from 'react'
import { isOld } from '../../registry/freshness.ts'
import { useStrings } from '../strings.tsx'

/**
 * Words that rest on a fact, with what readers should know of it at their end: its year where it is, or may be, older than 12 months on the
 * day `today`, and that it is second-hand: "Met, 2024, second-hand". Plain text: how many elements a row has must not depend on the day.
 */
export function Dated({ children, asOf, secondHand, today }: { children: ReactNode; asOf: string | undefined; secondHand?: boolean | undefined; today: string }) {
  const strings = useStrings()
  const isDated = asOf !== undefined && isOld(asOf, today)
  if (!isDated && !secondHand) return children
  return <>{children}{isDated ? strings.marks.comma + strings.date(asOf.slice(0, 4)) : ''}{secondHand ? strings.marks.comma + strings.secondHand : ''}</>
}
