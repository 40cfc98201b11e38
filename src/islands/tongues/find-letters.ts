import type { Result } from '../finding.ts'
import type { Text } from '../rank.ts'
import { lettersOf } from './letters.ts'
import type { Tongue } from './tongue.ts'

/** Looks for the very words of a question, letter after letter; where nothing has them, for what has all its letters somewhere. */
export const findLetters: Tongue['find'] = async (pagefind, wanted, { telling }) => {
  const parts = runsOf(telling(wanted)).map(lettersOf)
  const loose = await pagefind.debouncedSearch(parts.flat().join(' '))
  if (!loose) return null
  // Pagefind can look for one run of words, and gives what has it in no order: what has several of them is in the answers for each.
  const answers = await Promise.all(parts.map((part) => pagefind.search(`"${part.join(' ')}"`)))
  const exact = loose.results.filter(({ id }) => answers.every(({ results }) => results.some((other) => other.id === id)))
  const results = exact.length ? exact : loose.results
  return { results: results.map((result) => read(result, parts.every(({ length }) => length > 1))), least: 0, count: results.length }
}

/**
 * What was found, as a reader should see it. Letters are told apart in the index by a sign of no width, and a title stands in its text as well, since words are looked
 * for there alone (`publish/page/searchable.ts`): neither is shown. Where nobody asked for single letters (`inRuns`), one by itself is not marked. Pagefind ends blocks as English does; here they end as Chinese does.
 */
const read = ({ id, data }: Result, inRuns: boolean): Result => ({
  id,
  async data() {
    const text = JSON.parse(JSON.stringify(await data()).replaceAll('\u200b', '')) as Text
    const shown = (excerpt: string) => {
      const [first = '', ...rest] = excerpt.split('. ')
      const own = (first.replace(/<\/?mark>/g, '') === text.meta.title ? rest.join('. ') : excerpt).replace(/^\. /, '').replace(/([\p{sc=Han}）”](?:<\/mark>)?)\.(?: |$)/gu, '$1。')
      return inRuns ? own.replace(/(?<!<\/mark>)<mark>(\p{sc=Han})<\/mark>(?!<mark>)/gu, '$1') : own
    }
    return { ...text, excerpt: shown(text.excerpt), sub_results: text.sub_results.map((part) => ({ ...part, excerpt: shown(part.excerpt) })) }
  },
})

/** Words that follow one another, as one: "" stands between two that do not. */
function runsOf(words: readonly string[]): string[] {
  return words.map((word) => word || ' ').join('').trim().split(/ +/)
}
