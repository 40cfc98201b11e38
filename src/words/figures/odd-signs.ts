import type { Lang } from '../../languages.ts'
import type { Figure } from './figure.ts'

const arabicLetters = /^(?:(?=\p{Script=Arabic})\p{L})+$/u

/** What stands at the beginning of a number as if it were a part of it: letters, signs, a point. Chinese writes its words there, Arabic its small ones. */
export function oddBefore(before: string, lang: Lang): string {
  const found = /(?:[\p{L}\p{M}\p{Sm}\p{Sk}\p{So}~^|\u0600-\u0605\u06dd\u08e2]{1,12}|(?<![^\s(])[.,])$/u.exec(before)?.[0] ?? ''
  if (lang === 'zh') return /[一二两三四五六七八九十百千万亿零〇]{1,12} ?$/.exec(before)?.[0] ?? found.replace(/^.*[\p{Script=Han}（：；，。]/u, '')
  return lang === 'ar' ? found.replace(arabicLetters, '') : found
}

/** The same at its end: "3rd" and "12h" are no more than these, "115.200k" is more. */
export function oddBehind(behind: string, { value, unit }: Pick<Figure, 'value' | 'unit'>, lang: Lang): string {
  const found = /^(?:[\p{L}\p{M}\p{Sm}\p{Sk}\p{So}^~|!\u0640\u0600-\u0605\u06dd\u08e2\u2032-\u2034]+|!)/u.exec(behind)?.[0] ?? ''
  // The last day of a month is its 31st.
  if (unit !== undefined || /^(?:st|nd|rd|th)$/.test(found) || (/^[ºª°]$/.test(found) && Number(value) < 32)) return ''
  return lang === 'zh' ? found.replace(/^\p{Script=Han}[^]*$/u, '') : lang === 'ar' ? found.replace(arabicLetters, '') : found
}
