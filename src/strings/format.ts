import { plainDecimal } from '../registry/decimal.ts'

/** A date as exact as its source (`YYYY[-MM[-DD]]`), in words: "17 December 2020", "August 2026", "2023"; in Chinese a year is "2023年". */
export function dateIn(lang: string, date: string): string {
  const [year, month, day] = date.split('-')
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  return new Intl.DateTimeFormat(lang, { year: 'numeric', ...(month ? { month: 'long' } : {}), ...(day ? { day: 'numeric' } : {}), timeZone: 'UTC' }).format(time)
}

// As many decimals as an amount of ETH can have: nothing that was written down is rounded away.
const mostDecimals = 18

/** A number, as exact as it was written where `options` do not say otherwise. */
export function numberIn(lang: string, value: number, options: Intl.NumberFormatOptions = { maximumFractionDigits: mostDecimals }): string {
  return new Intl.NumberFormat(lang, options).format(value)
}

/** A share, given in per cent, as exact as it was written and as the language writes it: 40.13 is "40.13%" in English, "40,13 %" with a no-break space in German. */
export function percentIn(lang: string, value: number): string {
  // As a text: a division by a hundred would bring in digits that nobody wrote. In Arabic, marks for direction stand around the sign, which copied text would carry along: on which side it stands, strings/ar/format.ts says.
  return new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: mostDecimals }).format(`${plainDecimal(value)}e-2` as `${number}`).replaceAll('\u200e', '')
}

/** A text as it begins a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A label as it stands within a sentence, in languages whose labels begin with a capital letter: "ways to get ETH back"; but "ETH staked". */
export const inSentence = (label: string): string => (/^\p{Lu}{2}/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1))

/** Several words of which one is enough: "a, b or c". */
export function eitherIn(lang: string, words: readonly string[]): string {
  return new Intl.ListFormat(lang, { type: 'disjunction' }).format(words)
}

/** Several words as one list: "a, b and c". */
export function listIn(lang: string, words: readonly string[]): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(words)
}

/** The form of a word that a number asks for, of those that the language has (CLDR): "1 informe", "2 informes"; Arabic has six. Where a form is not given, the one for "other" stands. */
export function pluralIn(lang: string, n: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string {
  return forms[new Intl.PluralRules(lang).select(n)] ?? forms.other
}

/** How a language writes what the catalogue puts into its sentences. `lang` is its locale, for `Intl`. */
export function formatsOf(lang: string) {
  const number = (value: number) => numberIn(lang, value)
  return {
    lang,
    date: (value: string) => dateIn(lang, value),
    number,
    percent: (value: number) => percentIn(lang, value),
    list: (words: readonly string[]) => listIn(lang, words),
    either: (words: readonly string[]) => eitherIn(lang, words),
    /** So many of something: in the form of its word that the number asks for, the number stands in place of "#". */
    counted: (n: number, forms: Parameters<typeof pluralIn>[2]) => pluralIn(lang, n, forms).replace('#', number(n)),
  }
}
