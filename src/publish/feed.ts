import { Feed } from 'feed'
import { forPrograms } from '../built-files.ts'
import { pathOfListing } from '../registry/categories.ts'
import { firstDayOf } from '../registry/dates.ts'
import type { Listing } from '../registry/listing.ts'
import { canonicalOf, site } from '../site.ts'
import { publishing } from '../strings/en/publishing.ts'

/** Entries the feed holds at most: the newest. */
const most = 50

interface Entry {
  title: string
  path: string
  /** The page it was on when the first entries of its product came out: an entry keeps its id when a product gets another name. */
  firstPath: string
  /** As exact as its source. */
  date: string
  what: string
}

/** The Atom feed: what changed for users of products, and what is no longer listed, newest first. The same entries give the same bytes. */
export function feedOf(listings: readonly Listing[]): string {
  const entries = listings.flatMap((listing): Entry[] => {
    const { name, removed, changes = [], formerly: [firstId = listing.id] = [] } = listing
    const path = pathOfListing(listing)
    const firstPath = pathOfListing({ ...listing, id: firstId })
    return [
      ...changes.map(({ date, what }) => ({ title: publishing.changed(name, date), path, firstPath, date, what })),
      ...(removed ? [{ title: publishing.removed(name, removed.date), path, firstPath, date: removed.date, what: removed.reason }] : []),
    ]
  }).sort((a, b) => b.date.localeCompare(a.date, 'en') || a.title.localeCompare(b.title, 'en')).slice(0, most)
  const home = canonicalOf('/')
  const feed = new Feed({
    id: home,
    title: site.name,
    description: publishing.feed,
    link: home,
    language: 'en',
    copyright: 'MIT',
    generator: site.name,
    updated: dayOf(entries[0]?.date ?? '1970'),
    feedLinks: { atom: canonicalOf(forPrograms.feed) },
    author: { name: site.name, link: home },
  })
  for (const { title, path, firstPath, date, what } of entries) {
    const anchorOn = (page: string) => `${canonicalOf(page)}#changes`
    feed.addItem({ title: asHtml(title), id: `${anchorOn(firstPath)}-${date}-${idOf(what)}`, link: anchorOn(path), date: dayOf(date), description: asHtml(what) })
  }
  return `${feed.atom1()}\n`
}

/** An entry of a month or a year counts from its first day. */
function dayOf(date: string): Date {
  return new Date(`${firstDayOf(date)}T00:00:00Z`)
}

/** Readers of the feed take titles and summaries for HTML: signs of it must stay signs. */
function asHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Tells entries of one product and date apart. */
function idOf(what: string): string {
  return what.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40)
}
