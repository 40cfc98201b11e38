import { dateIn, listIn, numberIn, percentIn } from '../format.ts'

export { capital, inSentence } from '../format.ts'

/** The language these words are in, as a BCP 47 tag. */
export const lang = 'en-GB'
/** A day, month or year in words: "17 December 2020". */
export const date = (value: string) => dateIn(lang, value)
/** A number as people write it: "3,500". */
export const number = (value: number) => numberIn(lang, value)
/** A share given in per cent, as people write it: "40.13%". */
export const percent = (value: number) => percentIn(lang, value)
/** Several words as one list: "a, b and c". */
export const list = (words: readonly string[]) => listIn(lang, words)
/** "1 report", "3 reports". */
export const plural = (n: number, word: string) => `${number(n)} ${word}${n === 1 ? '' : 's'}`
/** "5 years", "7 months"; under a month "less than a month". */
export const age = ({ years, months }: { years: number; months: number }) =>
  years > 0 ? plural(years, 'year') : months > 0 ? plural(months, 'month') : 'less than a month'
