import { judge } from '../../attributes/judge.ts'
import { dataPathOf, feedPathOf, forPrograms } from '../../built-files.ts'
import { apiPathOfListing } from '../../registry/api-paths.ts'
import { pathOfListing } from '../../registry/categories.ts'
import { icons } from '../../site.ts'
import { en } from '../../strings/en.ts'
import { apiFiles } from '../api/files.ts'
import { manifestOf } from '../pictures/icons.ts'
import { calendarOf } from './calendar.ts'
import { factsChangesOf } from './facts-changes.ts'
import { feedOf, productFeedOf } from './feed.ts'
import type { SiteGiven } from './given.ts'
import { llmsFullTxt, llmsTxt } from './llms-txt.ts'
import { securityTxt } from './security-txt.ts'
import { robotsTxt, sitemapOf } from './sitemap.ts'

/**
 * What all pages and all listings say together -> texts of the export, by their paths from the site's root. The one list of them; beside
 * it stand only the search index, the scripts, and what hosts are told (`hosting/`), which comes last since it names all the rest.
 */
export function siteFiles({ pages, markdown, listings, products, tokenLists, historiesOf, verdictsOf, today }: SiteGiven): [path: string, text: string][] {
  const data = apiFiles(listings.map((listing) => judge(listing, today)), today, en, tokenLists, historiesOf)
  return [
    ...data,
    // A product's data stand beside its page as well, so that one header can lead there from every product.
    ...pages.flatMap(({ path, listing }): [string, string][] => (listing ? [[dataPathOf(path), data.get(apiPathOfListing(listing)) ?? '']] : [])),
    [forPrograms.llms, llmsTxt(pages)],
    [forPrograms.llmsFull, llmsFullTxt(pages, markdown)],
    [forPrograms.sitemap, sitemapOf(pages)],
    [forPrograms.robots, robotsTxt()],
    [forPrograms.feed, feedOf(listings, verdictsOf)],
    // Of what was removed as well: whoever follows a product learns that it was, and keeps the address.
    ...listings.map((listing): [string, string] => [feedPathOf(pathOfListing(listing)), productFeedOf(listing, { verdicts: verdictsOf(listing), facts: factsChangesOf(en, listing, historiesOf(listing)) })]),
    [forPrograms.calendar, calendarOf(products, today)],
    [forPrograms.security, securityTxt(today)],
    [icons.manifest, manifestOf()],
  ]
}
