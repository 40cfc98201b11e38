import type { Tongue } from './tongue.ts'

/** Looks for the telling words of a question; where nothing has them, letters may have changed places: what begins alike, if a name of it fits. */
export const findWords: Tongue['find'] = async (pagefind, wanted, { wordsOf }) => {
  // Words of a question would have to stand in each text as well; in quotes, one looks for these very words.
  const asked = wanted.startsWith('"') ? [wanted] : wordsOf(wanted)
  const answer = await pagefind.debouncedSearch(asked.join(' '))
  if (!answer || answer.results.length) return answer && { ...answer, least: 0, count: answer.results.length }
  const alike = await pagefind.debouncedSearch(asked.map((word) => word.slice(0, 2)).join(' '))
  return alike && { ...alike, least: 1 }
}
