/** What is said of languages. */
export const languages = {
  /** The button that shows in which languages a page can be read. */
  choose: 'Language',
  /** Behind a link, in brackets: where it leads is in English. */
  inEnglish: 'in English',
  /** Beside the languages of a page that has no other. */
  onlyEnglish: 'This page is in English only',
} as const
