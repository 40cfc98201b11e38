import type { VerdictChange } from '../../history/verdict-changes.ts'
import { pathOfListing } from '../../registry/categories.ts'
import type { PartialDate } from '../../registry/dates.ts'
import type { Listing } from '../../registry/listing.ts'
import { canonicalOf } from '../../site.ts'
import { type Lang, pathIn } from '../../languages.ts'
import type { FactKey } from '../../strings/en/facts.ts'
import { stringsOf } from '../../strings/index.ts'

/** The facts of a listing that the guide gave otherwise from a day on (`YYYY-MM-DD`); values in words, as its page has them. */
export interface FactsChange {
  day: string
  changed: { fact: FactKey; before: string; after: string }[]
}

/** One entry of a feed; title and text are not escaped. */
export interface Entry {
  title: string
  /** Stays the same for ever, whatever the product is called and however the words change. */
  id: string
  link: string
  /** As exact as its source. */
  date: PartialDate
  what: string
  /** Whether that is English in the feed of another language, because nobody has translated it. */
  inEnglish: boolean
}

/** The absolute address a listing's page had when the first entries of its product came out: what names an entry keeps to it when a product gets another name. */
export function firstAddressOf(listing: Listing, lang: Lang): string {
  return canonicalOf(pathIn(lang, pathOfListing({ ...listing, id: listing.formerly?.[0] ?? listing.id })))
}

/** What changed for users of a product, and that it is no longer listed. */
export function saidEntries(listing: Listing, lang: Lang, english: Listing): Entry[] {
  const { name, removed, changes = [] } = listing
  const { publishing } = stringsOf(lang)
  // Named by the English words, in all languages: a translation that is mended is no other entry.
  const entry = (title: string, { date, what }: { date: PartialDate; what: string }, words: string) => entryOf(listing, 'changes', { title, date, what, inEnglish: lang !== 'en' && what === words, key: `${date}-${wordsIn(words)}` }, lang)
  return [
    ...changes.map((change, index) => entry(publishing.changed(name, change.date), change, english.changes?.[index]?.what ?? change.what)),
    ...(removed ? [entry(publishing.removed(name, removed.date), { date: removed.date, what: removed.reason }, english.removed?.reason ?? removed.reason)] : []),
  ]
}

/** What the guide judged otherwise from a day on: one entry for each day, with one line for each verdict. */
export function verdictEntries(listing: Listing, changes: readonly VerdictChange[], lang: Lang): Entry[] {
  const { publishing, attributes, states } = stringsOf(lang)
  return [...byDay(changes)].map(([day, changed]) => {
    const lines = changed.map(({ attribute, before, after }) => publishing.nowAndBefore(attributes[attribute].label, states[after].toLowerCase(), states[before].toLowerCase()))
    const count = new Set(changed.map(({ attribute }) => attribute)).size
    return entryOf(listing, 'verdicts', { title: publishing.verdictsChanged(listing.name, count), date: day, what: publishing.verdictsSince(day, lines), inEnglish: false, key: day }, lang)
  })
}

/** What the guide gave otherwise from a day on: one entry for each day, with one line for each fact. */
export function factEntries(listing: Listing, changes: readonly FactsChange[], lang: Lang): Entry[] {
  const { publishing, facts } = stringsOf(lang)
  return [...byDay(changes)].map(([day, changed]) => {
    const lines = changed.map(({ fact, before, after }) => publishing.nowAndBefore(facts[fact].label, after, before))
    const count = new Set(changed.map(({ fact }) => fact)).size
    return entryOf(listing, 'facts', { title: publishing.factsChanged(listing.name, count), date: day, what: publishing.factsSince(day, lines), inEnglish: false, key: day }, lang)
  })
}

/** An entry that leads to a section of a listing's page; `key` tells it apart from the others of that section. */
function entryOf(listing: Listing, section: string, { key, ...entry }: Omit<Entry, 'id' | 'link'> & { key: string }, lang: Lang): Entry {
  return { ...entry, id: `${firstAddressOf(listing, lang)}#${section}-${key}`, link: `${canonicalOf(pathIn(lang, pathOfListing(listing)))}#${section}` }
}

function byDay<Changed>(changes: readonly { day: string; changed: readonly Changed[] }[]): Map<string, Changed[]> {
  const days = new Map<string, Changed[]>()
  for (const { day, changed } of changes) if (changed.length > 0) days.set(day, [...(days.get(day) ?? []), ...changed])
  return days
}

/** Tells entries of one product and date apart that have nothing but their words. */
function wordsIn(what: string): string {
  return what.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40)
}
