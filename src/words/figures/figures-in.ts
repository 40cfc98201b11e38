import type { Lang } from '../../languages.ts'
import type { Figure } from './figure.ts'
import { monthsIn } from './months.ts'
import { numberOf, scaled } from './number.ts'
import { plainOf } from './plain.ts'
import { quantitiesIn } from './quantities.ts'
import { spelledIn } from './spelled.ts'
import { symbolSource } from './symbols.ts'
import { figureWords } from './tables.ts'

const negatives = /(?:(?<![\p{L}])minus |(?<![\p{L}]|(?:al|lo|o) )menos |(?<![\p{L}])(?:ناقص|سالب) |负)$/iu

/** What makes a number one below nought: a dash, or a word. */
function minusBefore(before: string): string {
  return /(?<![^\s(])[-–]$/.exec(before)?.[0] ?? negatives.exec(before)?.[0] ?? ''
}



interface Reading {
  /** What may follow a number. */
  scale: RegExp
  zeros: ReadonlyMap<string, number>
  units: readonly (readonly [pattern: RegExp, unit: string])[]
  symbol: RegExp
  shares: readonly (readonly [pattern: RegExp, sign: string, place: 'behind' | 'before'])[]
}

const readings = new Map<Lang, Reading>()

function readingOf(lang: Lang): Reading {
  const known = readings.get(lang)
  if (known) return known
  const { scales, units, shares, between } = figureWords[lang]
  const end = lang === 'zh' ? '' : '(?![\\p{L}\\p{N}])'
  const reading: Reading = {
    scale: new RegExp(`^[ \\u00a0]?(?:${scales.map(([pattern], index) => `(?<s${index}>${pattern})`).join('|')})${end}`, 'iu'),
    zeros: new Map(scales.map(([, zeros], index) => [`s${index}`, zeros])),
    units: units.map(([pattern, unit]) => [new RegExp(`^${between}(?:${pattern})(?![A-Za-z])${end}`, 'iu'), unit] as const),
    symbol: new RegExp(`^${between}(${symbolSource})`, 'u'),
    shares: shares.map(([pattern, sign, place]) => [new RegExp(place === 'behind' ? `^[ \\u00a0]?(?:${pattern})${end}` : `(?:${pattern})$`, 'iu'), sign, place] as const),
  }
  readings.set(lang, reading)
  return reading
}

const address = /(?:https?:\/\/|www\.)[^\s<>"']+|0x[0-9a-f]+/giu
/** Letters and digits in a row, with numbers behind points and hyphens: among them words that hold a number. */
const run = /(?<![A-Za-z0-9])[A-Za-z0-9]+(?:[.-]\d[A-Za-z0-9]*)*/g
const number = /(?<![A-Za-z0-9])(?:\d{1,3}(?:\u00a0\d{3})+(?!\d)|\d+(?:[.,'\u2019\u066b\u066c]\d+)*)/gu
const isoDate = /(?<!\d)(\d{4})[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])(?!\d)/g
const otherNumber = /[\p{No}\p{Nl}]+/gu
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉'

/**
 * Every figure of a text in a language, in order: numbers in whatever digits and grouping the language writes, per cents, months in words or numbers with their day and year, words that
 * hold a number ("EIP-7251"), raised digits and fractions; and, apart from these, what is counted in words ("~2" days). `value` is the same in every language.
 */
export function figuresIn(written: string, lang: Lang): Figure[] {
  const plain = plainOf(written)
  let text = plain.text.replace(address, blank)
  const found: Figure[] = []
  const take = (some: readonly Figure[]): void => {
    found.push(...some)
    for (const { start, end } of some) text = text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end)
  }
  const said = quantitiesIn(text, lang)
  // What is read as one figure is not read as another.
  const hasDigits = /\d/.test(text)
  for (const read of hasDigits ? [isoDatesIn, monthsIn, spelledIn, codesIn] : [monthsIn, spelledIn]) take(read(text, lang))
  found.push(...(hasDigits ? numbersIn(text, lang) : []), ...otherNumbersIn(text), ...said)
  return found.map((figure) => ({ ...figure, ...plain.rangeOf(figure.start, figure.end) })).sort((a, b) => a.start - b.start || a.end - b.end)
}

const blank = (some: string): string => ' '.repeat(some.length)

/** "2025-05-07": its year, month and day. */
function isoDatesIn(text: string): Figure[] {
  return [...text.matchAll(isoDate)].flatMap(({ 0: found, 1: year = '', 2: month = '', 3: day = '', index }) => {
    const place = { start: index, end: index + found.length }
    return [{ value: year, ...place }, { value: `month ${Number(month)}`, unit: `${year}/${Number(day)}`, ...place }, { value: String(Number(day)), ...place }]
  })
}

function codesIn(text: string): Figure[] {
  return [...text.matchAll(run)].flatMap(({ 0: found, index }) => (isCode(found) ? [{ value: found, start: index, end: index + found.length }] : []))
}

/** Whether a run is a word that holds a number: "EIP-7251", "V3", "v2.12.3", "L2BEAT", "26Q2"; not "4th", "32ETH" and "in-24". */
function isCode(found: string): boolean {
  const [first = ''] = found.split(/[.-]/)
  if (/^\d/.test(found)) return /^\d+[A-Z]/.test(first) && !/^\d+[A-Za-z]*ETH/.test(first)
  return /\d/.test(first) || /^[A-Z][A-Za-z]*-\d/.test(found)
}

/** Other signs for numbers: raised digits, fractions, numbers in rings. */
function otherNumbersIn(text: string): Figure[] {
  return [...text.matchAll(otherNumber)].map(({ 0: found, index }) => {
    const isRaised = [...found].every((sign) => raised.includes(sign))
    return { value: isRaised ? `^${[...found].map((sign) => raised.indexOf(sign) % 10).join('')}` : found.normalize('NFKC').replace('\u2044', '/'), start: index, end: index + found.length }
  })
}

function numbersIn(text: string, lang: Lang): Figure[] {
  const words = figureWords[lang]
  return [...text.matchAll(number)].map(({ 0: written, index }) => {
    const [before, behind] = [text.slice(Math.max(0, index - 12), index), text.slice(index + written.length, index + written.length + 40)]
    const { length, ...figure } = counted(numberOf(written, words), before, behind, readingOf(lang))
    const [odd, more] = [oddBefore(before, lang), length > 0 ? '' : oddBehind(behind, figure, lang)]
    return { ...figure, value: odd + figure.value + more, start: index - odd.length - minusBefore(before).length, end: index + written.length + length + more.length }
  })
}

const arabicLetters = /^(?:(?=\p{Script=Arabic})\p{L})+$/u

/** What stands at the beginning of a number as if it were a part of it: letters, signs, a point. Chinese writes its words there, Arabic its small ones. */
function oddBefore(before: string, lang: Lang): string {
  const found = /(?:[\p{L}\p{M}\p{Sm}\p{Sk}\p{So}~^|\u0600-\u0605\u06dd\u08e2]{1,12}|(?<![^\s(])[.,])$/u.exec(before)?.[0] ?? ''
  if (lang === 'zh') return /[一二两三四五六七八九十百千万亿零〇]{1,12} ?$/.exec(before)?.[0] ?? found.replace(/^.*[\p{Script=Han}（：；，。]/u, '')
  return lang === 'ar' ? found.replace(arabicLetters, '') : found
}

/** The same at its end: "3rd" and "12h" are no more than these, "115.200k" is more. */
function oddBehind(behind: string, { value, unit }: Pick<Figure, 'value' | 'unit'>, lang: Lang): string {
  const found = /^(?:[\p{L}\p{M}\p{Sm}\p{Sk}\p{So}^~|!\u0640\u0600-\u0605\u06dd\u08e2\u2032-\u2034]+|!)/u.exec(behind)?.[0] ?? ''
  // The last day of a month is its 31st.
  if (unit !== undefined || /^(?:st|nd|rd|th)$/.test(found) || (/^[ºª°]$/.test(found) && Number(value) < 32)) return ''
  return lang === 'zh' ? found.replace(/^\p{Script=Han}[^]*$/u, '') : lang === 'ar' ? found.replace(arabicLetters, '') : found
}

/** A number with what makes it larger, its share sign and what it counts; `length`: how many signs behind it are a part of it. */
function counted(number: string, before: string, behind: string, { scale, zeros, units, symbol, shares }: Reading): Pick<Figure, 'value' | 'unit'> & { length: number } {
  const isNegative = minusBefore(before) !== ''
  const found = scale.exec(behind)
  const larger = Object.entries(found?.groups ?? {}).find(([, match]) => match !== undefined)
  const size = larger ? scaled(number, zeros.get(larger[0]) ?? 0) : number
  const value = `${isNegative ? '-' : ''}${size}`
  const length = found?.[0].length ?? 0
  const rest = behind.slice(length)
  const sign = /^[ \u00a0]?([%‰‱])/u.exec(rest)
  if (sign) return { value: value + (sign[1] ?? ''), length: length + sign[0].length }
  const share = /(?<![\d][ \u00a0]?)([%‰‱])[ \u00a0]?$/u.exec(before)?.[1] ?? shares.find(([pattern, , place]) => pattern.test(place === 'behind' ? rest : before))?.[1]
  if (share !== undefined) return { value: value + share, length }
  const money = /([$€£]|(?<![A-Za-z])(?:USD|EUR|GBP|CHF))[ \u00a0]?-?$/.exec(before)?.[1]
  const unit = symbol.exec(rest)?.[1] ?? units.find(([pattern]) => pattern.test(money ?? rest))?.[1]
  // Four digits before "年" are a year of the calendar.
  return unit === undefined || (unit === 'year' && /^[12]\d{3}$/.test(value)) ? { value, length } : { value, unit, length }
}
