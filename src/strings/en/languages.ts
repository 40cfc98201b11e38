/** What is said of languages and translations. */
export const languages = {
  /** The button that shows in which languages a page can be read. */
  choose: 'Language',
  /** Behind a link, in brackets: where it leads is in English. */
  inEnglish: 'in English',
  /** Below the title of a translation. */
  notReviewed: 'Nobody who is at home in this language has reviewed this translation yet.',
  reviewed: (name: string) => `Translation reviewed by ${name}.`,
  original: 'English original',
} as const
