import { ageBetween, firstDayOf } from '../registry/dates.ts'
import { type Fact, isKnown } from '../registry/fact.ts'
import { isOld } from '../registry/freshness.ts'
import type { Listing } from '../registry/listing.ts'
import type { LinkResult } from './links.ts'
import { codeSpan, escapeMarkdown } from './markdown.ts'
import { withinLimit } from './within-limit.ts'

/** A fact that nobody may have looked at for a year. */
export interface StaleFact {
  key: string
  asOf: string
  /** The first day `asOf` can mean; the age counts from there. */
  day: string
  source: { title: string; url: string } | undefined
}

/** A link that does not answer, and the files that name it. */
export type BadLink = LinkResult & { files: readonly string[] }

/** A text or page that no longer says what it said when somebody read it for a fact. */
export interface ChangedLink {
  address: string
  /** The product file and the key of the fact. */
  file: string
  key: string
  /** When it last said so: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  since: string
}

/** What was found where addresses were tried. */
export interface TriedLinks {
  tried: number
  bad: readonly BadLink[]
  changed: readonly ChangedLink[]
}

// GitHub refuses the text of an issue from 65,536 characters on. Translations and packages follow in the same one.
const bytesAtMost = 48_000
const charactersAtMost = 200

/** The known facts of a listing that are, or may be, older than 12 months on the day `today` (`YYYY-MM-DD`), oldest first. */
export function staleFactsOf(listing: Pick<Listing, 'facts'>, today: string): StaleFact[] {
  return (Object.entries(listing.facts) as [string, Fact<unknown> | undefined][])
    .flatMap(([key, fact]) => (fact && isKnown(fact) ? [{ key, asOf: fact.asOf, day: firstDayOf(fact.asOf), source: fact.sources[0] }] : []))
    .filter(({ asOf }) => isOld(asOf, today))
    .sort((a, b) => a.day.localeCompare(b.day, 'en'))
}

/**
 * What has to be looked at again, as Markdown for one issue: facts that are or may be older than 12 months on the day `today`, by product, oldest first;
 * and, where addresses were tried, those that changed since and those that do not answer. Whatever comes from a file shows as text and does nothing.
 */
export function staleReport(listings: readonly Listing[], today: string, links?: TriedLinks): string {
  const products = listings
    .map((listing) => ({ listing, facts: staleFactsOf(listing, today) }))
    .filter(({ facts }) => facts.length > 0)
    .sort((a, b) => (a.facts[0]?.day ?? '').localeCompare(b.facts[0]?.day ?? '', 'en'))
  const count = products.reduce((sum, { facts }) => sum + facts.length, 0)
  return withinLimit([
    '# To check again',
    '',
    count === 0
      ? `On ${today}, no fact of ${plural(listings.length, 'product')} is older than 12 months.`
      : `On ${today}, ${plural(count, 'fact')} of ${plural(products.length, 'product')} ${count === 1 ? 'is' : 'are'} older than 12 months, or may be, counted from the first day of a month or year. Open the source, look for a newer one, and change value, date and source together.`,
    ...products.flatMap(({ listing, facts }) => productLines(listing, facts, today)),
    ...(links ? linkLines(links) : []),
  ], bytesAtMost, 'npm run stale')
}

function productLines({ name, category, id }: Listing, facts: readonly StaleFact[], today: string): string[] {
  return [
    '',
    `## ${text(name)}`,
    '',
    code(`content/products/${category}/${id}.json`),
    '',
    '| Fact | As of | Age | First source |',
    '| --- | --- | --- | --- |',
    ...facts.map(({ key, asOf, day, source }) => `| ${code(key)} | ${text(asOf)} | ${asOf.length === 4 ? 'up to ' : ''}${age(day, today)} | ${source ? `${text(source.title)}: ${code(source.url)}` : 'none'} |`),
  ]
}

function linkLines({ tried, bad, changed }: TriedLinks): string[] {
  const group = (title: string, state: LinkResult['state'], advice: string) => {
    const lines = bad.filter((link) => link.state === state).map(({ address, why, files }) => `- ${code(address)}: ${text(why)}, in ${files.map(code).join(', ')}`)
    return lines.length === 0 ? [] : ['', `### ${title}`, '', advice, '', ...lines]
  }
  return [
    '',
    '## Addresses',
    '',
    `${plural(tried, 'address', 'addresses')} tried, ${tried - bad.length} answered.`,
    ...(changed.length === 0 ? [] : ['', '### Changed since', '', 'These no longer say what they said when the fact was written. Read them again, then mend the fact or its check.', '', ...changed.map(({ address, file, key, since }) => `- ${code(address)}: changed since ${text(since)}, ${code(key)} in ${code(file)}`)]),
    ...group('Dead', 'dead', 'Gone for good. Anyone can buy a name that has lapsed: find the new address on the project\'s own pages, not through a search.'),
    ...group('Could not be checked', 'unclear', 'These refused an automated request or could not be reached. Open them in a browser.'),
  ]
}

function age(day: string, today: string): string {
  const { years, months } = ageBetween(day, today)
  return [years > 0 ? plural(years, 'year') : '', months > 0 ? plural(months, 'month') : ''].filter(Boolean).join(' ')
}

const plural = (n: number, word: string, words = `${word}s`) => `${n} ${n === 1 ? word : words}`
const short = (value: string) => (value.length > charactersAtMost ? `${value.slice(0, charactersAtMost)}…` : value)
const text = (value: string) => escapeMarkdown(short(value))
const code = (value: string) => codeSpan(short(value))
