import { languages } from '../../languages.ts'
import { formatsOf } from '../format.ts'

const formats = formatsOf(languages.zh.locale)
export const { lang, number, percent, list, either, counted } = formats
/** A year alone has its word, too: "2023年". */
export const date = (value: string) => (value.length === 4 ? `${value}年` : formats.date(value))

/** Chinese has neither capital letters nor plurals. */
export const capital = (text: string) => text
export const inSentence = (label: string) => label
export const age = ({ years, months }: { years: number; months: number }) => (years > 0 ? `${number(years)} 年` : months > 0 ? `${number(months)} 个月` : '不到一个月')
