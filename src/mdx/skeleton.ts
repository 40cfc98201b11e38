/** What `npm run new` puts where the words of a page belong. It tells what to write, and no reader may see it. */
export const skeletonWords = 'Write here, in two or three plain sentences, what this page answers; then give each further question a heading with an id of its own.'

/** So many words of it in a row, wherever they stand, are no author's own. */
const run = 7

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []
const runsOf = (words: readonly string[]): string[] => words.slice(0, Math.max(0, words.length - run + 1)).map((_, index) => words.slice(index, index + run).join(' '))

const beginning = wordsOf(skeletonWords).slice(0, 2).join(' ')
const runs = new Set(runsOf(wordsOf(skeletonWords)))
const firstWords = new Set([...runs].map((some) => some.slice(0, some.indexOf(' '))))

/** Whether a paragraph still has something of the skeleton in it: it begins as that does, or has some words of it in a row. */
export function isOfSkeleton(paragraph: string): boolean {
  const words = wordsOf(paragraph)
  return words.slice(0, 2).join(' ') === beginning || words.some((word, index) => firstWords.has(word) && runs.has(words.slice(index, index + run).join(' ')))
}
