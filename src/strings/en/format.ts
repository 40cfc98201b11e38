import { dateIn, listIn, numberIn, percentIn } from '../format.ts'

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
/** A text as it begins a sentence. */
export const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
/** A label as it stands within a sentence: "ways to get ETH back". None begins with a name of its own. */
export const inSentence = (label: string) => label.slice(0, 1).toLowerCase() + label.slice(1)
