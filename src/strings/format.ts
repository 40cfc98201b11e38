/** A date as exact as its source (`YYYY[-MM[-DD]]`), in words: "17 December 2020", "August 2026", "2023". */
export function dateIn(lang: string, date: string): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
  return new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', ...(day ? { day: 'numeric' } : {}), timeZone: 'UTC' }).format(time)
}

/** A number with at most `digits` decimals. */
export function numberIn(lang: string, value: number, digits = 4): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: digits }).format(value)
}

/** Several words as one list: "a, b and c". */
export function listIn(lang: string, words: readonly string[]): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(words)
}
