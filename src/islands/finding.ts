import { judgeOf, type Ranked, type Text } from './rank.ts'
import type { Tongue } from './tongues/tongue.ts'

/** One text that Pagefind found; what it says is fetched when it is asked for. */
export interface Result {
  id: string
  data(): Promise<Text>
}

/** What of Pagefind is used. */
export interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean; excerptLength: number; ranking: object }): Promise<void>
  search(words: string): Promise<{ results: Result[] }>
  /** Nothing where it was called again in the meantime: the reader has typed on. */
  debouncedSearch(words: string): Promise<{ results: Result[] } | null>
}

/** The results for one question, the best first: only those of which a name fits so well (`least`, as `fit` says it). */
export interface Answer {
  results: Result[]
  least: number
  /** How many there are, where it is not as many as fit. */
  count?: number
}

/** A name counts most, then how often a word stands in a text, whatever its length. */
const ranking = { metaWeights: { title: 10, also: 8, kind: 0 }, pageLength: 0.3, termSaturation: 1 }
/** So many texts are fetched for a question, and so many of them are shown. */
const [mostFetched, mostShown] = [20, 12]

/** Prepares Pagefind for a language, by its `tongue` and its small words, on a site below `basePath`. Gives what finds: the texts for a question, in the order a reader should see, and how many there are; nothing where the reader has typed on. */
export async function finderOf(pagefind: Pagefind, tongue: Tongue, small: RegExp, basePath: string): Promise<(wanted: string) => Promise<{ list: Ranked[]; count: number } | null>> {
  const judge = judgeOf(tongue, small)
  // No worker: one would be a second script to load and to allow.
  await pagefind.options({ baseUrl: `${basePath}/`, noWorker: true, excerptLength: tongue.excerptLength, ranking })
  return async (wanted) => {
    const answer = await tongue.find(pagefind, wanted, judge)
    if (!answer) return null
    const texts = await Promise.all(answer.results.slice(0, mostFetched).map((result) => result.data()))
    const list = judge.ranked(wanted, texts, answer.least)
    return { list: list.slice(0, mostShown), count: answer.count ?? list.length }
  }
}
