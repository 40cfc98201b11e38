import { compareJudged, type Judged, judge } from '../attributes/judge.ts'
import { buildDate } from '../clock.ts'
import { compareText } from '../diagnostics.ts'
import { historiesOfBuild } from '../history/histories.ts'
import type { Category } from '../registry/categories.ts'
import { loadRegistry } from '../registry/load.ts'
import { countsOf, type QualityCounts, qualityOf, type Scope } from '../registry/quality.ts'
import { kept } from './kept.ts'

const loadedOn = kept((today) => loadRegistry(process.cwd(), today))
const judgedOn = kept((today) => loadedOn(today).listings.map((listing) => judge(listing, today)))

const historiesOn = kept((today) => historiesOfBuild(loadedOn(today).products, today))

/** What the facts of each listing were before, by the history of the repository; nothing where the build has none. */
export function historiesToday(): ReturnType<typeof historiesOfBuild> {
  return historiesOn(buildDate())
}

/** The registry on the day of the build, read once. */
export function registryToday(): ReturnType<typeof loadRegistry> {
  return loadedOn(buildDate())
}

/** Every listing, removed ones too, judged on the day of the build. */
export function judgedListings(): Judged[] {
  return judgedOn(buildDate())
}

/** The listings of a category that a reader can choose, in the order of the cards. */
export const gridOf = kept((category: Category): Judged[] => judgedListings().filter((listing) => listing.category === category && !listing.removed).sort(compareJudged))

/** The listings of a category by name, removed ones last: the order in which their pages follow one another. */
export const byName = kept((category: Category): Judged[] =>
  judgedListings().filter((listing) => listing.category === category).sort((a, b) => Number(a.removed !== undefined) - Number(b.removed !== undefined) || compareText(a.name.toLowerCase(), b.name.toLowerCase())),
)

/** How good the facts are on the day of the build, in numbers. */
export function qualityToday(): Record<Scope, QualityCounts> {
  const today = buildDate()
  const { pools, all } = qualityOf(loadedOn(today).products, today)
  return { pools: countsOf(pools), all: countsOf(all) }
}
