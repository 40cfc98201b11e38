import { languages } from '../../languages.ts'
import { formatsOf } from '../format.ts'

export const { lang, date, number, percent, list, either, counted } = formatsOf(languages.zh.locale)

/** Chinese has neither capital letters nor plurals. */
export const capital = (text: string) => text
export const inSentence = (label: string) => label
export const age = ({ years, months }: { years: number; months: number }) => (years > 0 ? `${number(years)} 年` : months > 0 ? `${number(months)} 个月` : '不到一个月')
