import { date, plural } from './format.ts'

/** When something was so, both days included. */
function span(from: string, until: string): string {
  return from === until ? `on ${date(from)}` : `from ${date(from)} to ${date(until)}`
}

/** What a fact was before. A guide that corrects itself changes a value as well: what is told is what it said, and when. */
export const factHistory = {
  title: 'Before',
  titleOf: (about: string) => `Before: ${about}`,
  since: (day: string) => `In this guide since ${date(day)}.`,
  /** Values, newest first, each with its days, and how many more there are. */
  before: (values: readonly string[], more: number) => `Before: ${[...values, ...(more > 0 ? [`${plural(more, 'value')} more, in the JSON of this page`] : [])].join('; ')}.`,
  value: (value: string, from: string, until: string) => `${value} (${span(from, until)})`,
  unknown: (until: string) => `unknown until ${date(until)}`,
  /** Where the words are those of the value after it. */
  otherDetails: (value: string) => `${value}, with other details`,
  missing: "The history of this page's facts is missing from this build.",
} as const

/** How a fact is cited. */
export const citation = {
  title: 'Cite a fact',
  /** A label is written small behind a name: none of them begins with a name of its own. */
  name: (product: string, fact: string) => `${product}, ${fact.charAt(0).toLowerCase()}${fact.slice(1)}`,
  /** One line to copy; `commit` is a part of its id. */
  line: ({ name, value, asOf, site, commit, address }: { name: string; value: string; asOf: string; site: string; commit: string | undefined; address: string }) =>
    `${name}: ${value}. As of ${date(asOf)}. ${site}, ${commit === undefined ? '' : `commit ${commit}, `}${address}`,
} as const
