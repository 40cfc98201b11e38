import { languages } from '../../languages.ts'
import { formatsOf } from '../format.ts'

export { capital, inSentence } from '../format.ts'

export const { lang, date, number, percent, list, either, counted } = formatsOf(languages.es.locale)

/** "el 17 de diciembre de 2020", "en agosto de 2026". */
export const on = (day: string) => `${day.length === 10 ? 'el' : 'en'} ${date(day)}`
/** "del 17 de diciembre de 2020", "de agosto de 2026". */
export const ofDay = (day: string) => `${day.length === 10 ? 'del' : 'de'} ${date(day)}`
/** "a 17 de diciembre de 2020", "a fecha de agosto de 2026". */
export const asOf = (day: string) => (day.length === 10 ? `a ${date(day)}` : `a fecha de ${date(day)}`)
/** "1 día", "7 días". */
export const days = (n: number) => counted(n, { one: '# día', other: '# días' })
/** "5 años", "7 meses"; under a month "menos de un mes". */
export const age = ({ years, months }: { years: number; months: number }) =>
  years > 0 ? counted(years, { one: '# año', other: '# años' }) : months > 0 ? counted(months, { one: '# mes', other: '# meses' }) : 'menos de un mes'
