import { judge } from '../../attributes/judge.ts'
import { dataPathOf, feedPathOf, forPrograms } from '../../built-files.ts'
import { apiPathOfListing } from '../../registry/api-paths.ts'
import { pathOfListing } from '../../registry/categories.ts'
import { icons } from '../../site.ts'
import { englishPathOf, type Lang, pathIn } from '../../languages.ts'
import { en } from '../../strings/en.ts'
import { stringsOf } from '../../strings/index.ts'
import { apiFiles } from '../api/files.ts'
import { manifestOf } from '../pictures/icons.ts'
import { calendarOf } from './calendar.ts'
import { factsChangesOf } from './facts-changes.ts'
import { feedOf, productFeedOf, type TranslatedListing } from './feed.ts'
import type { SiteGiven } from './given.ts'
import { llmsFullTxt, llmsTxt } from './llms-txt.ts'
import { securityTxt } from './security-txt.ts'
import { robotsTxt, sitemapOf } from './sitemap.ts'

/**
 * What all pages and all listings say together -> texts of the export, by their paths from the site's root. The one list of them; beside
 * it stand only the search index, the scripts, and what hosts are told (`hosting/`), which comes last since it names all the rest.
 */
export function siteFiles({ pages, markdown, listings, listingsIn, products, tokenLists, historiesOf, verdictsOf, today }: SiteGiven): [path: string, text: string][] {
  const data = apiFiles(listings.map((listing) => judge(listing, today)), today, en, tokenLists, historiesOf)
  const langs = [...new Set(pages.map(({ path }) => englishPathOf(path).lang))]
  const pagesIn = (lang: Lang) => pages.filter(({ path }) => englishPathOf(path).lang === lang)
  const english = pagesIn('en')

  /** What each language has of its own. */
  function filesIn(lang: Lang, all: readonly Lang[]): [path: string, text: string][] {
    const own = pagesIn(lang)
    const translated = listingsIn(lang).map((listing, index): TranslatedListing => ({ listing, english: listings[index] ?? listing }))
    return [
      [pathIn(lang, forPrograms.llms), llmsTxt(own, lang, lang === 'en' ? all.filter((other) => other !== 'en') : [])],
      [pathIn(lang, forPrograms.llmsFull), llmsFullTxt(own, markdown, lang)],
      [pathIn(lang, forPrograms.feed), feedOf(translated, verdictsOf, lang)],
      // Of what was removed as well: whoever follows a product learns that it was, and keeps the address.
      ...translated.map((one): [string, string] => [feedPathOf(pathIn(lang, pathOfListing(one.listing))), productFeedOf(one, { verdicts: verdictsOf(one.english), facts: factsChangesOf(stringsOf(lang), one.english, historiesOf(one.english)) }, lang)]),
    ]
  }

  return [
    ...data,
    // A product's data stand beside its page as well, so that one header can lead there from every product.
    ...english.flatMap(({ path, listing }): [string, string][] => (listing ? [[dataPathOf(path), data.get(apiPathOfListing(listing)) ?? '']] : [])),
    [forPrograms.sitemap, sitemapOf(pages)],
    [forPrograms.robots, robotsTxt()],
    ...langs.flatMap((lang) => filesIn(lang, langs)),
    [forPrograms.calendar, calendarOf(products, today)],
    [forPrograms.security, securityTxt(today)],
    [icons.manifest, manifestOf()],
  ]
}
