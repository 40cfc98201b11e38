/** A date as exact as its source (`YYYY[-MM[-DD]]`), in words: "17 December 2020", "August 2026", "2023". */
export function dateIn(lang: string, date: string): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
  return new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', ...(day ? { day: 'numeric' } : {}), timeZone: 'UTC' }).format(time)
}

// As many decimals as an amount of ETH can have: nothing that was written down is rounded away.
const mostDecimals = 18

/** A number as exact as it was written. */
export function numberIn(lang: string, value: number): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: mostDecimals }).format(value)
}

/** Several words of which one is enough: "a, b or c". */
export function eitherIn(lang: string, words: readonly string[]): string {
  return new Intl.ListFormat(lang, { type: 'disjunction' }).format(words)
}

/** Several words as one list: "a, b and c". */
export function listIn(lang: string, words: readonly string[]): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(words)
}
