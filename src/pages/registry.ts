import { compareJudged, type Judged, judge } from '../attributes/judge.ts'
import { buildDate } from '../clock.ts'
import { compareText } from '../diagnostics.ts'
import { historiesOfBuild } from '../history/histories.ts'
import type { Lang } from '../languages.ts'
import type { Category } from '../registry/categories.ts'
import { inLanguage } from '../registry/in-language.ts'
import { loadRegistry } from '../registry/load.ts'
import { countsOf, type QualityCounts, qualityOf, type Scope } from '../registry/quality.ts'
import { kept } from './kept.ts'
import { textsOfProducts } from './translations.ts'

const loadedOn = kept((today) => loadRegistry(process.cwd(), today))
const judgedOn = kept((today) => loadedOn(today).listings.map((listing) => judge(listing, today)))

/** Every listing in a language, judged; with the texts of each that are English all the same, by category and id. */
const judgedIn = kept((lang: Lang) => {
  const english = new Map<string, string[]>()
  const texts = lang === 'en' ? undefined : textsOfProducts(process.cwd(), lang)
  const listings = judgedOn(buildDate()).map((judged) => {
    if (!texts) return judged
    const own = inLanguage(judged, (text) => texts.get(text))
    english.set(keyOf(judged), own.english)
    return own.listing
  })
  return { listings, english }
})

const keyOf = ({ category, id }: { category: Category; id: string }): string => `${category}/${id}`

/** The texts of listings that are shown in English on pages of a language, each once. */
export function englishTextsOf(listings: readonly { category: Category; id: string }[], lang: Lang): string[] {
  return [...new Set(listings.flatMap((listing) => judgedIn(lang).english.get(keyOf(listing)) ?? []))]
}

const historiesOn = kept((today) => historiesOfBuild(loadedOn(today).products, today))

/** What the facts of each listing were before, by the history of the repository; nothing where the build has none. */
export function historiesToday(): ReturnType<typeof historiesOfBuild> {
  return historiesOn(buildDate())
}

/** The registry on the day of the build, read once. */
export function registryToday(): ReturnType<typeof loadRegistry> {
  return loadedOn(buildDate())
}

/** Every listing, removed ones too, judged on the day of the build; its words in a language. */
export function judgedListings(lang: Lang = 'en'): Judged[] {
  return judgedIn(lang).listings
}

/** The listings of a category that a reader can choose, in the order of the cards. */
export const gridOf = (category: Category, lang: Lang = 'en'): Judged[] => grids(`${lang}/${category}`)

const grids = kept((key: string): Judged[] => {
  const [lang, category] = key.split('/') as [Lang, Category]
  return judgedListings(lang).filter((listing) => listing.category === category && !listing.removed).sort(compareJudged)
})

/** The listings of a category by name, removed ones last: the order in which their pages follow one another. */
export const byName = (category: Category, lang: Lang = 'en'): Judged[] => named(`${lang}/${category}`)

const named = kept((key: string): Judged[] => {
  const [lang, category] = key.split('/') as [Lang, Category]
  return judgedListings(lang).filter((listing) => listing.category === category).sort((a, b) => Number(a.removed !== undefined) - Number(b.removed !== undefined) || compareText(a.name.toLowerCase(), b.name.toLowerCase()))
})

/** How good the facts are on the day of the build, in numbers. */
export function qualityToday(): Record<Scope, QualityCounts> {
  const today = buildDate()
  const { pools, all } = qualityOf(loadedOn(today).products, today)
  return { pools: countsOf(pools), all: countsOf(all) }
}
