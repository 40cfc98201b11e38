import { languages } from '../../languages.ts'
import { formatsOf } from '../format.ts'

const formats = formatsOf(languages.ar.locale)
export const { lang, date, number, list, either, counted } = formats

/**
 * A share. Behind Arabic letters a browser puts the sign to the left of the number, where one reads it; at the start of a text, to the
 * right. The mark before it (Arabic letter mark) makes both the same: shares stand below one another in a table.
 */
export const percent = (share: number) => `\u061c${formats.percent(share)}`

/** Arabic has no capital letters: a text begins a sentence as it stands. */
export const capital = (text: string) => text
export const inSentence = (label: string) => label
export const days = (n: number) => counted(n, { zero: 'لا أيام', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' })
export const years = (n: number) => counted(n, { one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', many: '# سنة', other: '# سنة' })
export const months = (n: number) => counted(n, { one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' })
export const reports = (n: number) => counted(n, { zero: 'لا تقارير', one: 'تقرير واحد', two: 'تقريران', few: '# تقارير', many: '# تقريرًا', other: '# تقرير' })
/** What is counted, as it follows a preposition: two of a thing end in "ين" there. */
export const afterPreposition = (text: string) => text.replace(/ان$/, 'ين')
/** How long ago something was. */
export const age = ({ years: y, months: m }: { years: number; months: number }) => (y > 0 ? years(y) : m > 0 ? months(m) : 'أقل من شهر')
