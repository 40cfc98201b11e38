import { date } from './format.ts'

/** What a page says of being a translation, part by part, and how it leads to other languages. */
export const translation = {
  /** The languages a page is in, each under its own name. */
  switch: {
    title: 'Language',
    /** Of one into which it is not translated: the link leads to the front page of that language. */
    frontPage: (language: string) => `${language}: this page is not translated yet`,
  },
  /** Who vouches for the words. */
  unread: 'No native speaker has read this translation yet. Where it differs from the English page, that one holds.',
  readBy: (reviewer: string) => `Read by ${reviewer}, a native speaker.`,
  original: 'English original',
  /** Behind a link whose page is in English only. */
  inEnglish: 'in English',
  /** Below the heading of a part that is not as its English is; `since` is the last day on which it was. */
  behind: (since: string) => `Behind: the English of this part has changed since ${date(since)}. Its figures, dates, addresses and links are still the same.`,
  englishBelow: (since: string) => `Behind: the English of this part has changed since ${date(since)}. It is about risk or money, so the English stands below.`,
  englishInstead: (since: string) => `In English: this part has changed since ${date(since)}, and the translation would say something else.`,
  added: 'In English: this part is new and not translated yet.',
  /** Leads to that part of the English page. */
  toPart: 'This part on the English page',
} as const
