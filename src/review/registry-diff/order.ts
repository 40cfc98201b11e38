import { compareJudged, judge } from '../../attributes/judge.ts'
import { type Category, categories } from '../../registry/categories.ts'
import type { Listing } from '../../registry/listing.ts'

/** A place in the order of a category: 1 is first. */
export interface Place {
  rank: number
  of: number
}

/** A product that changes place without having changed itself. */
export interface Moved {
  name: string
  before: Place
  after: Place
}

/** The place of each listing in the order of its category, judged on `day` (`YYYY-MM-DD`, UTC). */
export function placesOf(listings: readonly Listing[], day: string): Map<Listing, Place> {
  const places = new Map<Listing, Place>()
  for (const category of categories) {
    const own = listings.filter((listing) => listing.category === category)
    const judged = own.map((listing) => ({ listing, verdict: judge(listing, day) })).sort((a, b) => compareJudged(a.verdict, b.verdict))
    for (const [index, { listing }] of judged.entries()) places.set(listing, { rank: index + 1, of: judged.length })
  }
  return places
}

/** The products that are pushed to another place, by category, in their new order. `pairs` are the unchanged ones, as before and after. */
export function movedOf(pairs: readonly (readonly [Listing, Listing])[], before: ReadonlyMap<Listing, Place>, after: ReadonlyMap<Listing, Place>): { category: Category; moved: Moved[] }[] {
  return categories.flatMap((category) => {
    const moved = pairs.flatMap(([then, now]): Moved[] => {
      const [a, b] = [before.get(then), after.get(now)]
      return now.category === category && a && b && a.rank !== b.rank ? [{ name: now.name, before: a, after: b }] : []
    })
    return moved.length > 0 ? [{ category, moved: moved.sort((a, b) => a.after.rank - b.after.rank) }] : []
  })
}
