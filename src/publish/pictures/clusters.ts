// The same in every language.
const segmenter = new Intl.Segmenter('en')

/** The characters of a text as readers see them: a letter with its marks is one. */
export function clustersOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}
