import { digitValue } from '../../words/figures/plain.ts'

/** Something in a text that a change of wording leaves as it is, and where it begins. */
export interface Placed {
  value: string
  index: number
}

// One number, with what parts its digits; and a day as "2026-08-31".
const number = /\p{Nd}(?:[.,'\u2019\u066b\u066c\u00a0\u202f]?\p{Nd})*\p{No}?|\p{No}/gu
const isoDate = /(?<!\p{Nd})(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?(?!\p{Nd})/u
const percentBehind = /^[*_`]{0,3}(?:\s|&nbsp;)?(?:[%\u066a\uff05\ufe6a]|per ?cent\b)/i
const percentBefore = /[%\u066a]\s?$/
// Units that are part of an amount. Of other languages, the words for a million and for a thousand of them.
const units: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:million(?:en|s)?|mill[oó]n(?:es)?|milhões|milioni?)(?!\p{L})/iu, ' million'],
  [/^\s?(?:billion|milliard(?:en|s)?|miliardi?|bilh(?:ão|ões))(?!\p{L})/iu, ' billion'],
  [/^\s?(?:thousand|tausend|mil|mille|mila)(?!\p{L})/iu, ' thousand'],
  [/^\s?(?:trillion|billones)(?!\p{L})/iu, ' trillion'],
  [/^\s?(?:ETH|USD|EUR|CHF)(?!\p{L})/u, ''],
  [/^\s?(?:gwei|wei)(?!\p{L})/iu, ''],
]
// A name of a month that is a word as well is one beside a figure only.
const alsoWords = ['may', 'mar', 'sept', 'dec']

/**
 * The figures of a text in a language, given as a tag: numbers in plain digits whatever parts them ("1,000.5" in English and "1.000,5"
 * in German are "1000.5"), per cents whatever stands before the sign ("10 %" is "10%"), amounts with their unit, and of dates the day,
 * month and year, in whatever order. Words for numbers are no figures.
 */
export function figuresIn(text: string, lang = 'en'): Placed[] {
  const { group, decimal } = wordsOf(lang)
  const found = [...text.matchAll(number)].flatMap(({ 0: written, index }): Placed[] => {
    const iso = isoDate.exec(text.slice(Math.max(0, index - 9), index + 10))
    const at = iso ? Math.max(0, index - 9) + iso.index : -1
    if (iso && index >= at && index < at + iso[0].length) return [{ value: index === at + 5 ? `month ${Number(written)}` : String(Number(written)), index }]
    const [before, after] = [text.slice(Math.max(0, index - 2), index), text.slice(index + written.length, index + written.length + 24)]
    const value = (/(?<![^\s(])[-\u2212]$/.test(before) ? '-' : '') + plain(written, group, decimal)
    if (percentBehind.test(after) || percentBefore.test(before)) return [{ value: `${value}%`, index }]
    const unit = unitBehind(after)
    const currency = /[$\u20ac\u00a3]\s?$/.exec(before)?.[0].trim() ?? /^\s?[$\u20ac\u00a3]/.exec(after)?.[0].trim() ?? ''
    return [{ value: `${currency}${value}${unit}`, index }]
  })
  return [...found, ...monthsIn(text, lang)]
}

/** "million ETH": the units that begin a text, one behind the other. */
function unitBehind(text: string): string {
  for (const [pattern, name] of units) {
    const match = pattern.exec(text)
    if (match) return (name || ` ${match[0].trim()}`) + unitBehind(text.slice(match[0].length))
  }
  return ''
}

function plain(written: string, group: string, decimal: string): string {
  const digits = written.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit))).replace('\u066b', decimal)
  // "1,000" is one number; "1.5.2" is a version, which stays as it is.
  const isGrouped = (sign: string) => new Set(digits.match(/\D/g)).has(sign) && digits.split(decimal)[0]?.split(sign).slice(1).every((part) => part.length === 3)
  const ungrouped = [group, '\u00a0', '\u202f', '\u2019', "'", '\u066c'].filter(isGrouped).reduce((rest, sign) => rest.replaceAll(sign, ''), digits)
  return ungrouped.replace(decimal, '.')
}

function monthsIn(text: string, lang: string): Placed[] {
  const { months } = wordsOf(lang)
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]{2,}/gu)].flatMap(({ 0: word, index }): Placed[] => {
    const month = months.get(word.toLowerCase())
    if (month === undefined || (lang.startsWith('en') && !/^\p{Lu}/u.test(word))) return []
    const isBeside = /\p{Nd}\W{1,3}$/u.test(text.slice(Math.max(0, index - 5), index)) || /^\W{1,3}\p{Nd}/u.test(text.slice(index + word.length, index + word.length + 5))
    return isBeside || !alsoWords.includes(word.toLowerCase()) ? [{ value: `month ${month}`, index }] : []
  })
}

const kept = new Map<string, { group: string; decimal: string; months: ReadonlyMap<string, number> }>()

/** How a language parts digits and calls the months. English where no machine knows it. */
function wordsOf(lang: string): { group: string; decimal: string; months: ReadonlyMap<string, number> } {
  const known = kept.get(lang)
  if (known) return known
  const parts = new Intl.NumberFormat([lang, 'en']).formatToParts(1234567.5)
  const sign = (type: string, fallback: string) => parts.find((part) => part.type === type)?.value ?? fallback
  const months = new Map<string, number>()
  for (const month of ['long', 'short'] as const) {
    for (const day of [{}, { day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat([lang, 'en'], { month, ...day, timeZone: 'UTC' })
      for (let at = 0; at < 12; at++) {
        const name = format.formatToParts(Date.UTC(2026, at, 1)).find(({ type }) => type === 'month')?.value.replace(/\.$/, '').toLowerCase() ?? ''
        if (/^\p{L}/u.test(name)) months.set(name, at + 1)
      }
    }
  }
  const words = { group: sign('group', ','), decimal: sign('decimal', '.'), months }
  kept.set(lang, words)
  return words
}
