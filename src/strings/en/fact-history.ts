import { date, inSentence, plural } from './format.ts'

/** When something was so, both days included. */
function span(from: string, until: string): string {
  return from === until ? `on ${date(from)}` : `from ${date(from)} to ${date(until)}`
}

/** What a fact was before. A guide that corrects itself changes a value as well: what is told is what it said, and when. */
export const factHistory = {
  title: 'Before',
  /** Heard alone, it must not sound like a fact. */
  titleOf: (about: string) => `Before, in this guide: ${about}`,
  /** Leads to a list of earlier values; `since`: from when the guide has had the present one, where that is known. */
  said: (since: string | undefined) => (since === undefined ? 'Before, this guide said:' : `This guide has said so since ${date(since)}. Before that, it said:`),
  more: (count: number) => `${plural(count, 'value')} more, in the JSON of this page`,
  value: (value: string, from: string, until: string) => `${value} (${span(from, until)})`,
  unknown: (until: string) => `Unknown (until ${date(until)})`,
  /** Where the words are those of the value after it. */
  otherDetails: (value: string) => `${value}, with other details`,
  missing: "The history of this page's facts is missing from this build.",
} as const

/** How a fact is cited. */
export const citation = {
  title: 'Cite a fact',
  how: 'Copy a line whole. A commit names the version of our files in which the value was written down.',
  name: (product: string, fact: string) => `${product}, ${inSentence(fact)}`,
  /** One line to copy; `commit` is a part of its id. */
  line: ({ name, value, asOf, site, commit, address }: { name: string; value: string; asOf: string; site: string; commit: string | undefined; address: string }) =>
    `${name}: ${value}. As of ${date(asOf)}. ${site}, ${commit === undefined ? '' : `commit ${commit}, `}${address}`,
} as const
