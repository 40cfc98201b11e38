import ICAL from 'ical.js'
import { pathOfListing } from '../../registry/categories.ts'
import { type Fact, isKnown } from '../../registry/fact.ts'
import { oldFrom } from '../../registry/freshness.ts'
import type { Product } from '../../registry/product.ts'
import type { Source } from '../../registry/source.ts'
import { canonicalOf, editUrlOf, site } from '../../site.ts'
import { type FactKey, facts as factWords } from '../../strings/en/facts.ts'
import { publishing } from '../../strings/en/publishing.ts'

// At most 75 octets to a line (RFC 5545, 3.1), and the library does not count the space that a line begins with.
ICAL.foldLength = 74

type Due = { key: FactKey; asOf: string; sources: readonly Source[] }

/**
 * A calendar (RFC 5545) of what is due to be looked at again: for each product and day on which facts of it become older than 12 months, an event of
 * that whole day. No fact is dated after `today` (`YYYY-MM-DD`), so none is due later than 12 months on. What is overdue stands on `today` itself, in
 * one event for each product: an event in the past reminds nobody, and with each build this one moves along until the facts were looked at. What was
 * removed is left out; a fact that listings share stands with the one that has it. The same products and day give the same bytes.
 */
export function calendarOf(products: readonly Pick<Product, 'file' | 'listing'>[], today: string): string {
  const calendar = new ICAL.Component('vcalendar')
  for (const [name, value] of [['version', '2.0'], ['prodid', `-//${site.name}//${publishing.calendar.name}//EN`], ['name', publishing.calendar.title(site.name)], ['x-wr-calname', publishing.calendar.title(site.name)]] as const) calendar.addPropertyWithValue(name, value)
  const events = products.filter(({ listing }) => !listing.removed).flatMap((product) => [...dueDaysOf(product, today)].map(([day, due]) => ({ product, day, due })))
  events.sort((a, b) => compare(a.day, b.day) || compare(a.product.file, b.product.file))
  for (const { product, day, due } of events) calendar.addSubcomponent(eventOf(product, day, due, today))
  return `${calendar.toString()}\r\n`
}

/** The facts of a product by the day on which to look at them again. */
function dueDaysOf({ listing }: Pick<Product, 'listing'>, today: string): Map<string, Due[]> {
  const days = new Map<string, Due[]>()
  for (const [key, fact] of Object.entries(listing.facts) as [FactKey, Fact<unknown> | undefined][]) {
    if (!fact || !isKnown(fact)) continue
    const from = oldFrom(fact.asOf)
    const day = from < today ? today : from
    days.set(day, [...(days.get(day) ?? []), { key, asOf: fact.asOf, sources: fact.sources }])
  }
  return days
}

function eventOf({ file, listing }: Pick<Product, 'file' | 'listing'>, day: string, due: readonly Due[], today: string): ICAL.Component {
  const { name, category, id, formerly: [firstId = id] = [] } = listing
  const words = publishing.calendar
  const event = new ICAL.Component('vevent')
  const properties: [name: string, value: string | ICAL.Time][] = [
    // A product that gets another name keeps its events. What is overdue is one event that moves from build to build.
    ['uid', `${day === today ? 'overdue' : day}-${category}-${firstId}@${new URL(site.origin).hostname}`],
    ['dtstamp', ICAL.Time.fromDateTimeString(`${today}T00:00:00Z`)],
    ['dtstart', ICAL.Time.fromDateString(day)],
    ['summary', words.lookAgain(name, due.map(({ key }) => key))],
    ['description', [words.why(name), ...due.map(({ key, asOf, sources }) => words.fact(factWords[key].label, asOf, sources.map(({ url }) => url))), words.edit(editUrlOf(file))].join('\n')],
    ['url', canonicalOf(pathOfListing(listing))],
    // Nobody is busy all day because of it.
    ['transp', 'TRANSPARENT'],
  ]
  for (const [property, value] of properties) event.addPropertyWithValue(property, typeof value === 'string' ? withoutControls(value) : value)
  return event
}

/** No text holds any (RFC 5545, 3.3.11), and the library writes a carriage return as it is: it would begin a line. */
function withoutControls(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, ' ')
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
