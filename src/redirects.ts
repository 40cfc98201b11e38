import { dataPathOf, feedPathOf, formerSecurity, forPrograms, markdownPathOf } from './built-files.ts'
import { type Lang, langs, pathIn } from './languages.ts'
import { apiPathOfListing } from './registry/api-paths.ts'
import { type Category, pathOfListing, pathOfWay, ways } from './registry/categories.ts'

/** An address that people and programs try, from the site's root, and where it leads. */
export interface Redirect {
  from: string
  to: string
}

/** Permanent redirects that every build has, for every host. None of them has a page of its own. */
export const redirects: readonly Redirect[] = [
  // Before RFC 9116 it stood at the root, and some still look there.
  { from: formerSecurity, to: forPrograms.security },
  // Where readers of feeds look first.
  { from: '/feed', to: forPrograms.feed },
  { from: '/rss.xml', to: forPrograms.feed },
  { from: '/api', to: '/data/' },
  // What people type.
  ...ways.map((way) => ({ from: `/${way}`, to: `${pathOfWay(way)}/` })),
]

/** Permanent redirects from what listings were called before (`formerly`): in each language their pages, with and without a slash at the end, and their feeds; and their data. */
export function formerRedirects(listings: readonly { category: Category; id: string; formerly?: readonly string[] | undefined }[]): Redirect[] {
  return listings.flatMap(({ category, id, formerly = [] }) => formerly.flatMap((former): Redirect[] => {
    const [then, now] = [{ category, id: former }, { category, id }]
    const [from, to] = [pathOfListing(then), pathOfListing(now)]
    const ofPage = (lang: Lang): Redirect[] => {
      const [own, other] = [pathIn(lang, from), pathIn(lang, to)]
      return [
        { from: own, to: `${other}/` },
        { from: `${own}/`, to: `${other}/` },
        { from: markdownPathOf(own), to: markdownPathOf(other) },
        { from: feedPathOf(own), to: feedPathOf(other) },
      ]
    }
    return [...langs.flatMap(ofPage), { from: dataPathOf(from), to: dataPathOf(to) }, { from: apiPathOfListing(then), to: apiPathOfListing(now) }]
  }))
}
