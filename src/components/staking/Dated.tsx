import { isOld } from '../../registry/freshness.ts'

/** Words that rest on a fact; where that is older than 12 months on the day `today`, with its year: "Met, 2024". */
export function Dated({ words, asOf, today }: { words: string; asOf: string | undefined; today: string }) {
  if (asOf === undefined || !isOld(asOf, today)) return words
  return <>{words}, <time>{asOf.slice(0, 4)}</time></>
}
