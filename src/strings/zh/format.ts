import { languages } from '../../languages.ts'
import { formatsOf } from '../format.ts'

const formats = formatsOf(languages.zh.locale)
export const { lang, number, percent, counted } = formats

const latin = /[A-Za-z0-9%]/
/** A list; what is Latin in it keeps a space from the word that joins it, as in every other text. */
const listed = (type: Intl.ListFormatType) => (words: readonly string[]) => new Intl.ListFormat(lang, { type }).formatToParts(words).map(({ type: part, value }, index, parts) => {
  if (part === 'element' || value === '、') return value
  const [before = '', after = ''] = [parts[index - 1]?.value.at(-1), parts[index + 1]?.value[0]]
  return `${latin.test(before) ? ' ' : ''}${value}${latin.test(after) ? ' ' : ''}`
}).join('')
export const list = listed('conjunction')
export const either = listed('disjunction')
/** A year alone has its word, too: "2023年". */
export const date = (value: string) => (value.length === 4 ? `${value}年` : formats.date(value))

/** Chinese has neither capital letters nor plurals. */
export const capital = (text: string) => text
export const inSentence = (label: string) => label
export const age = ({ years, months }: { years: number; months: number }) => (years > 0 ? `${number(years)} 年` : months > 0 ? `${number(months)} 个月` : '不到一个月')
