import { Feed } from 'feed'
import { feedPathOf, forPrograms } from '../../built-files.ts'
import type { VerdictChange } from '../../history/verdict-changes.ts'
import { pathOfListing } from '../../registry/categories.ts'
import { firstDayOf } from '../../registry/dates.ts'
import type { Listing } from '../../registry/listing.ts'
import { canonicalOf, site } from '../../site.ts'
import { type Lang, languages, pathIn } from '../../languages.ts'
import { stringsOf } from '../../strings/index.ts'
import { type Entry, factEntries, type FactsChange, firstAddressOf, saidEntries, verdictEntries } from './feed-entries.ts'

/**
 * How many entries of each kind a feed holds at most: the newest. Each kind has room of its own, because one day on which the guide mends many
 * files changes dozens of verdicts, and none of them may push out that a pool closes.
 */
const most = { said: 50, verdicts: 25, facts: 25 } as const

/** A listing in a language, and as it is in English. */
export interface TranslatedListing {
  listing: Listing
  english: Listing
}

/** The Atom feed of the site in a language, newest first: what changed for users of products, what is no longer listed, and the verdicts that changed. The same entries give the same bytes. */
export function feedOf(listings: readonly TranslatedListing[], verdictChanges: (listing: Listing) => readonly VerdictChange[], lang: Lang): string {
  const home = canonicalOf(pathIn(lang, '/'))
  return atom({ id: home, title: stringsOf(lang).publishing.feedTitle(site.name), description: stringsOf(lang).publishing.feed, link: home, self: pathIn(lang, forPrograms.feed) }, [
    ...newest(listings.flatMap(({ listing, english }) => saidEntries(listing, lang, english)), most.said),
    ...newest(listings.flatMap(({ listing, english }) => verdictEntries(listing, verdictChanges(english), lang)), most.verdicts),
  ], lang)
}

/** The Atom feed of one listing in a language, newest first: its changes, its removal, and the verdicts and facts of it that changed in the guide. The same entries give the same bytes. */
export function productFeedOf({ listing, english }: TranslatedListing, changed: { verdicts: readonly VerdictChange[]; facts: readonly FactsChange[] }, lang: Lang): string {
  const path = pathIn(lang, pathOfListing(listing))
  const { publishing } = stringsOf(lang)
  return atom({ id: firstAddressOf(listing, lang), title: publishing.productFeedTitle(listing.name, site.name), description: publishing.productFeed(listing.name), link: canonicalOf(path), self: feedPathOf(path) }, [
    ...newest(saidEntries(listing, lang, english), most.said),
    ...newest(verdictEntries(listing, changed.verdicts, lang), most.verdicts),
    ...newest(factEntries(listing, changed.facts, lang), most.facts),
  ], lang)
}

/** `self` is the feed's own path, from the site's root. */
function atom({ self, ...about }: { id: string; title: string; description: string; link: string; self: string }, unsorted: readonly Entry[], lang: Lang): string {
  const entries = newest(unsorted, unsorted.length)
  const feed = new Feed({
    ...about,
    language: languages[lang].tag,
    copyright: 'MIT',
    generator: site.name,
    updated: dayOf(entries[0]?.date ?? '1970'),
    feedLinks: { atom: canonicalOf(self) },
    author: { name: site.name, link: canonicalOf(pathIn(lang, '/')) },
  })
  for (const { title, id, link, date, what, inEnglish } of entries) feed.addItem({ title: asHtml(title), id, link, date: dayOf(date), description: inEnglish ? `<span lang="en" dir="ltr">${asHtml(what)}</span>` : asHtml(what) })
  // The library says a language in RSS alone.
  return `${feed.atom1().replace('<feed xmlns="http://www.w3.org/2005/Atom"', `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languages[lang].tag}"`)}\n`
}

function newest(entries: readonly Entry[], count: number): Entry[] {
  return [...entries].sort((a, b) => b.date.localeCompare(a.date, 'en') || a.title.localeCompare(b.title, 'en') || a.id.localeCompare(b.id, 'en')).slice(0, count)
}

/** An entry of a month or a year counts from its first day. */
function dayOf(date: string): Date {
  return new Date(`${firstDayOf(date)}T00:00:00Z`)
}

/** Readers of the feed take titles and summaries for HTML: signs of it must stay signs. */
function asHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
