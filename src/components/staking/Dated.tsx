import type { ReactNode } from 'react'
import { isOld } from '../../registry/freshness.ts'

/**
 * Words that rest on a fact; where that is, or may be, older than 12 months on the day `today`, with its year at their end: "Met, 2024".
 * The year is plain text: how many elements a row has must not depend on the day.
 */
export function Dated({ children, asOf, today }: { children: ReactNode; asOf: string | undefined; today: string }) {
  if (asOf === undefined || !isOld(asOf, today)) return children
  return <>{children}, {asOf.slice(0, 4)}</>
}
