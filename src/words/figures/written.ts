import { type Lang, languages } from '../../languages.ts'

/** How a language writes a number, a share or a month that a figure comes to, its digits parted as English parts them or not; nothing where it is none of these. `shown` is how English writes it. */
export function writtenIn(lang: Lang, value: string, shown: string): string | undefined {
  const { locale } = languages[lang]
  const [, month] = /^month (\d{1,2})$/.exec(value) ?? []
  if (month !== undefined) return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, Number(month) - 1, 15))
  const [, number = '', part = '', sign] = /^(\d{1,15}(?:\.(\d{1,8}))?)(%?)$/.exec(value) ?? []
  // A year and a small number are written the same way everywhere; and what English tells in words stays in words.
  if (number === '' || !/\d/.test(shown) || !/[.,%]/.test(shown) || /\p{L}{3}/u.test(shown)) return undefined
  const digits = { minimumFractionDigits: part.length, maximumFractionDigits: part.length, useGrouping: shown.includes(',') }
  // Marks of direction, which Intl adds, belong into no text of a page.
  return sign === '%' ? new Intl.NumberFormat(locale, { ...digits, style: 'percent' }).format(Number(number) / 100).replace(/[\u200e\u200f\u061c]/g, '') : new Intl.NumberFormat(locale, digits).format(Number(number))
}
