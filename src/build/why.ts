import { printable } from '../characters.ts'
import { nearest } from '../nearest.ts'

/** The stages of a page that a build may have to do again. */
export type PageStage = 'compiled' | 'drawn' | 'finished'

/** Why stages of a page were done again: the names of inputs that differ (`reasonsAgainst`). A stage that was taken over has none. */
export type Because = Partial<Record<PageStage, readonly string[]>>

/** What an input is, in words, where its name does not say it. Of what a page's view is given, see `PageProps` and `ProductProps`. */
const inputs: Readonly<Record<string, string>> = {
  '': 'no earlier build has made it',
  code: 'code',
  steps: 'the code of the build itself',
  packages: 'packages, Node or the system',
  config: 'the configuration of Next',
  settings: 'SITE_ORIGIN, BASE_PATH or SITE_REPOSITORY',
  tree: 'its text, or what terms and components make of it',
  pictures: 'its pictures',
  html: 'what Next drew',
  page: 'its front matter or headings',
  listing: 'its facts, verdicts or their day',
  histories: 'earlier values of its facts',
  today: 'the day of the build',
  updated: 'the day of its last change',
  changed: 'the day of its last change',
  sidebar: 'pages beside it',
  trail: 'pages above it',
  previous: 'the page before it',
  next: 'the page after it',
  related: 'pages it leads to',
  names: 'names of listings',
  terms: 'terms of the glossary',
  lists: 'lists of tokens',
  scripts: 'scripts of the site',
  index: 'the list of all pages',
  quality: 'how good the facts are',
}

function inputInWords(name: string): string {
  const [key = '', part] = name.split('.')
  if (name.includes('/')) return name
  if (key === 'grids') return `listings of ${part}`
  if (key === 'rules') return `rules for ${part}`
  if (key === 'names' && part) return `names of ${part}`
  return Object.hasOwn(inputs, key) ? (inputs[key] ?? key) : `"${name}"`
}

const stages: Readonly<Record<PageStage, string>> = { compiled: 'compiled', drawn: 'drawn by Next', finished: 'finished' }

// Words. More would not be read.
const most = 3

/** Why a stage was done again, in words: `names` are the inputs that differ. */
export function reasonsInWords(names: readonly string[]): string {
  if (names.length === 0) return 'what an earlier build made of it is gone'
  const words = [...new Set(names.map(inputInWords))]
  return words.length > most ? `${words.slice(0, most).join(', ')} and ${words.length - most} more` : words.join(', ')
}

/** The first of a page's stages that was done again, which leads to the rest. */
function firstOf(because: Because): readonly string[] | undefined {
  return because.compiled ?? because.drawn ?? because.finished
}

/** Why a page was made anew, in words: what led to the rest. */
export function reasonOf(because: Because): string {
  return reasonsInWords(firstOf(because) ?? [])
}

/** Why pages were made anew, the most frequent reason first: a line for each of the first few. `anew` are their reasons. */
export function whyAnew(anew: readonly Because[]): string[] {
  const counts = new Map<string, number>()
  for (const because of anew) {
    const words = reasonOf(because)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const left = sorted.slice(most).reduce((sum, [, count]) => sum + count, 0)
  return [...sorted.slice(0, most).map(([words, count]) => `${count.toLocaleString('en-GB')} because of: ${words}`), ...(left > 0 ? [`${left.toLocaleString('en-GB')} for other reasons; --why and the address of a page says more`] : [])]
}

// What somebody wrote by mistake may be a whole text.
const mostLetters = 200

/** Says that no page has the address of which --why asks, or nothing where one has. `paths` are all there are. */
export function faultOfWhy(path: string, paths: readonly string[]): string | undefined {
  if (paths.includes(path)) return undefined
  const near = nearest(path, paths, 3)
  return `Unexpected --why ${JSON.stringify(printable(path.slice(0, mostLetters)))}, expected the address of a page; ${near ? `did you mean ${near}?` : 'it begins with a slash and has none at its end, such as /staking/pools.'}`
}

/** Why the page at `path` was made anew, or that it was taken over, stage by stage. */
export function whyPage(path: string, because: Because | undefined): string[] {
  return (Object.keys(stages) as PageStage[]).map((stage) => {
    const names = because?.[stage]
    return `${path} was ${names ? `${stages[stage]} anew: ${reasonsInWords(names)}` : `not ${stages[stage]} again`}`
  })
}
