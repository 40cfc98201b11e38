import { withoutMarksAtEnd } from './hosts.ts'
import { isOfStopWords } from './stop-words.ts'

interface Range {
  start: number
  end: number
}

/** A sentence within a text: from its first word on, up to its last mark. Offsets are in UTF-16 units. */
export interface Sentence extends Range {
  words: number
}

/** A sentence of more words than these is hard to follow at the first reading. */
export const mostWords = 30

/** What ends a sentence whatever comes before it: the words of another line or box. */
export const apart = '\u2029'

/**
 * The sentences of a text in a language, given as a tag such as "en"; a tag that no machine knows is read as English.
 *
 * `Intl.Segmenter` finds them, and is mended where it takes the full stop of an abbreviation ("e.g. Lido", "No. 5", "U.S. Treasury", an
 * initial) for the end of a sentence, or overlooks one before a symbol or figure ("stETH. rETH", "in 2020. 5 pools"). Ends of lines
 * are spaces, as in Markdown. A word is one of `Intl.Segmenter`, but a compound with hyphens is one, and so is an address.
 *
 * Chinese, Japanese, Thai, Lao, Khmer, Burmese and Tibetan set no space between words: what a dictionary cuts them into are no words as
 * English knows them, and no bound for them is known here. A sentence that is mostly in such a script counts as no words.
 */
export function sentencesOf(text: string, lang: string): Sentence[] {
  return countedIn(text, lang, 0)
}

/** The sentences of a text that have too many words. */
export function longSentencesIn(text: string, lang: string): Sentence[] {
  return runsIn(text) <= mostWords ? [] : countedIn(text, lang, mostWords).filter(({ words }) => words > mostWords)
}

/** The sentences of a text, but those in which there are so few runs of letters and digits that they cannot have more than `least` words. */
function countedIn(text: string, lang: string, least: number): Sentence[] {
  const tags = knownTags(lang)
  const plain = readable(text)
  const { words, sentences } = segmentersOf(tags)
  return cutIn(plain, sentences).flatMap(({ start, end }): Sentence[] => {
    const part = plain.slice(start, end)
    const { first, count } = runsIn(part) > least ? countWords(part, words) : { first: undefined, count: 0 }
    return first === undefined ? [] : [{ start: start + first, end: start + part.trimEnd().length, words: isUnspaced(part) ? 0 : count }]
  })
}

interface Segmenters {
  words: Intl.Segmenter
  sentences: Intl.Segmenter
}

// To make one takes longer than to cut a paragraph. A site has few languages, and whoever writes many more at random fills no memory.
let segmenters = new Map<string, Segmenters>()
const mostKept = 100

function segmentersOf(tags: string[]): Segmenters {
  const key = tags.join(' ')
  const known = segmenters.get(key) ?? { words: new Intl.Segmenter(tags, { granularity: 'word' }), sentences: new Intl.Segmenter(tags, { granularity: 'sentence' }) }
  if (segmenters.size > mostKept) segmenters = new Map()
  segmenters.set(key, known)
  return known
}

/** Of a text without spaces more: what a dictionary makes of it is not counted. */
function runsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
}

/** Where the sentences of a readable text stand, its white space with them. */
function cutIn(plain: string, sentences: Intl.Segmenter): Range[] {
  return windowsOf(plain).flatMap((window) => {
    const found: Range[] = []
    for (const { segment, index } of sentences.segment(plain.slice(window.start, window.end))) {
      const [start, end] = [window.start + index, window.start + index + segment.length]
      const last = found.at(-1)
      if (last && goesOn(plain.slice(Math.max(last.start, last.end - longestEnd), last.end), segment)) last.end = end
      else found.push({ start, end })
    }
    return found
  })
}

// Segmenters take a time that grows faster than the text. No sentence for people is as long.
const widest = 4000

/** A text in parts of bearable length, each cut behind a sentence, or else a word. */
function windowsOf(plain: string): Range[] {
  const windows: Range[] = []
  for (let start = 0, end = 0; start < plain.length; start = end) {
    const window = plain.slice(start, start + widest)
    const cut = Math.max(window.lastIndexOf(apart) + 1, window.lastIndexOf('. ') + 2)
    end = window.length < widest ? plain.length : start + (cut > 1 ? cut : window.lastIndexOf(' ') + 1 || widest)
    windows.push({ start, end })
  }
  return windows
}

/** What is said of a sentence with too many words. */
export function faultOfSentence({ words }: Sentence): string {
  return `Unexpected sentence of ${words} words, expected at most ${mostWords}; split it.`
}

/** English behind the tag: for a language that it does not know, a machine would take its own. */
function knownTags(lang: string): string[] {
  try {
    return [...Intl.getCanonicalLocales(lang), 'en']
  } catch {
    return ['en']
  }
}

/** A text of the same length in which addresses are one word, and in which what begins a sentence looks like it. */
function readable(text: string): string {
  return text
    .replace(/(?!\u2029)\s/gu, ' ')
    .replace(/\S+/gu, (run) => (isAddress(run) ? 'X'.repeat(withoutMarksAtEnd(run).length) + run.slice(withoutMarksAtEnd(run).length) : run))
    // The name of an emoji is no word.
    .replace(/:[\w+-]{1,60}:/g, (name) => ' '.repeat(name.length))
    // A symbol such as "stETH" begins a sentence as it stands, and so does a figure.
    .replace(/(?<![\p{L}\p{M}\p{N}])\p{Ll}(?=\p{Ll}{0,5}\p{Lu})/gu, (letter) => 'X'.repeat(letter.length))
    .replace(/(?<=[.!?\u2026]["'\u201d\u2019\u00bb)\]]? )\p{Nd}/gu, (digit) => 'X'.repeat(digit.length))
    .replace(/\u2026(?= +\p{Lu})/gu, '.')
}

/** Whether a run of signs between spaces is an address of a page or a mailbox. */
function isAddress(run: string): boolean {
  const [stop, slash, at] = ['.', '/', '@'].map((sign) => run.indexOf(sign)) as [number, number, number]
  return run.includes('://') || (stop > 0 && slash > stop + 1) || (at > 0 && run.indexOf('.', at) > at + 1)
}

// Longer than any abbreviation with the brackets and quotes around it.
const longestEnd = 40
/** What is followed by more of the sentence, whatever that begins with; by a figure alone. */
const neverLast = new Set(['approx', 'bzw', 'ca', 'cf', 'dr', 'eq', 'evtl', 'excl', 'fig', 'figs', 'ggf', 'incl', 'inkl', 'mr', 'mrs', 'ms', 'mt', 'prof', 'resp', 'sra', 'st', 'vgl', 'viz', 'vs'])
const beforeFigures = new Set(['art', 'ch', 'no', 'nos', 'nr', 'núm', 'pág', 'pp', 'sec', 'vol'])
/** What may end a sentence: it does where the next words begin one. */
const maybeLast = new Set(['al', 'co', 'corp', 'est', 'inc', 'jr', 'ltd', 'sr', 'jan', 'feb', 'mar', 'apr', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'])

/** Whether a sentence that seemed to end goes on in what follows. */
function goesOn(before: string, after: string): boolean {
  if (before.includes(apart)) return false
  const end = before.trimEnd()
  const next = after.slice(0, longestEnd).replace(/^[^\p{L}\p{N}]+/u, '')
  // "Is it safe?" asks a reader.
  if (/[!?]["'\u201d\u2019\u00bb)\]]{0,2}$/.test(end) && /^\p{Ll}/u.test(next)) return true
  if (!end.endsWith('.')) return false
  const word = end.slice(end.lastIndexOf(' ') + 1, -1).replace(/^[^\p{L}\p{N}]+/u, '')
  const lower = word.toLowerCase()
  if (neverLast.has(lower) || /^\p{Ll}(?:\.\p{L}){0,3}$/u.test(word)) return lower !== 'a.m' && lower !== 'p.m'
  // A figure at the start of a sentence is written as an X by now.
  if (beforeFigures.has(lower)) return (/^X?[\p{N}.,]*(?![\p{L}\p{N}])/u.exec(next)?.[0] ?? '') !== ''
  return (maybeLast.has(lower) || /^\p{Lu}(?:\.\p{Lu}){0,4}$/u.test(word)) && !isOfStopWords(/^[\p{L}\p{M}'\u2019]+/u.exec(next)?.[0] ?? 'the')
}

/** How many words a text has, and where the first of them begins. */
function countWords(text: string, words: Intl.Segmenter): { first: number | undefined; count: number } {
  let [first, count, end]: [number | undefined, number, number] = [undefined, 0, -1]
  for (const { segment, index, isWordLike } of words.segment(text)) {
    if (!isWordLike) continue
    first ??= index
    if (!(index === end + 1 && /[-\u2010\u2011]/.test(text[end] ?? ''))) count++
    end = index + segment.length
  }
  return { first, count }
}

/** Whether most letters of a text are of a script that sets no space between words. */
function isUnspaced(text: string): boolean {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/gu)?.length ?? 0
  return unspaced > 0 && 2 * unspaced > (text.match(/\p{L}/gu)?.length ?? 0)
}
