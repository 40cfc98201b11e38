import { compareJudged, type Judged, judge } from '../attributes/judge.ts'
import { buildDate } from '../clock.ts'
import { compareText } from '../diagnostics.ts'
import type { Category } from '../registry/categories.ts'
import { loadRegistry } from '../registry/load.ts'

let once: Judged[] | undefined

/** Every listing, removed ones too, judged on the day of the build. A build reads the files once; a preview reads them anew for each page. */
export function judgedListings(): Judged[] {
  const read = () => {
    const today = buildDate()
    return loadRegistry(process.cwd(), today).listings.map((listing) => judge(listing, today))
  }
  return process.env.NODE_ENV === 'production' ? (once ??= read()) : read()
}

/** The listings of a category that a reader can choose, in the order of the cards. */
export function gridOf(category: Category): Judged[] {
  return judgedListings().filter((listing) => listing.category === category && !listing.removed).sort(compareJudged)
}

/** The listings of a category by name, removed ones last: the order in which their pages follow one another. */
export function byName(category: Category): Judged[] {
  return judgedListings().filter((listing) => listing.category === category).sort((a, b) => Number(a.removed !== undefined) - Number(b.removed !== undefined) || compareText(a.name.toLowerCase(), b.name.toLowerCase()))
}
