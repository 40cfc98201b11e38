import { en, type Strings } from '../../src/strings/en.ts'
import { answer, calls, forContributors } from './calls.ts'
import { leavesOf } from './walk.ts'

/** What functions are given, and figures: no words of the catalogue. */
const given = /\s*(?:\b(?:Zeta|Qqq|Www|Vvv|qqq|www|vvv|zETH|qETH|ZZZ)\b|https?:\S+|\d[\d.,:/-]*%?|#\S*|\n)\s*/
const ends = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu

/** Every word and every row of words that a catalogue says to readers: "Side by side", "of rewards". What a function says is parted where it says what it is given. */
export function phrasesOf(strings: Strings): ReadonlySet<string> {
  const said = leavesOf(strings).flatMap(({ path, value }) => (typeof value === 'string' && !forContributors.test(path) ? [value] : []))
  const answers = calls.filter(({ path }) => !forContributors.test(path)).map((call) => answer(strings, call))
  return new Set([...said, ...answers].flatMap((text) => text.split(given)).map((text) => text.replace(ends, '')).filter((text) => /[A-Za-z]{2}/.test(text)))
}

const english = [...phrasesOf(en)]
const known = new WeakMap<Strings, readonly string[]>()

/** What the English catalogue says and another does not. */
function foreignTo(own: Strings): readonly string[] {
  const before = known.get(own)
  if (before) return before
  const theirs = phrasesOf(own)
  const found = english.filter((phrase) => !theirs.has(phrase))
  known.set(own, found)
  return found
}

/**
 * Which of the English catalogue's words stand in texts of a page whose words come from `own`: rows of words anywhere, a single word where it is all of a text.
 * `names` are said in every language.
 */
export function englishIn(texts: readonly string[], own: Strings, names: ReadonlySet<string>): string[] {
  const foreign = foreignTo(own).filter((phrase) => !names.has(phrase))
  const alone = new Set(foreign)
  const rows = foreign.filter((phrase) => /[A-Za-z]{2}.*\s.*[A-Za-z]{2}/.test(phrase))
  const whole = texts.join('\n')
  const isRow = (row: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${row.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(whole)
  return [...new Set([...texts.map((text) => text.replace(ends, '')).filter((text) => alone.has(text)), ...rows.filter((row) => whole.includes(row) && isRow(row))])]
}
