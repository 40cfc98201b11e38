import type { Lang } from '../../languages.ts'
import type { Figure } from './figure.ts'
import { scaled } from './number.ts'
import { symbolSource } from './symbols.ts'
import { figureWords } from './tables.ts'

const negatives = /(?:(?<![\p{L}])minus |(?<![\p{L}]|(?:al|lo|o) )menos |(?<![\p{L}])(?:ناقص|سالب) |负)$/iu

/** What makes a number one below nought: a dash, or a word. */
export function minusBefore(before: string): string {
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

/** What a number counts where a word stands between it and a symbol, as in "32 pairs of ETH": these are no 32 ETH. */
function partOf(rest: string): string | undefined {
  const [, word, symbol] = beforeSymbol.exec(rest) ?? []
  return word === undefined || symbol === undefined ? undefined : `${word} ${symbol}`
}

const beforeSymbol = new RegExp(`^ ?((?! )\\p{L}{2,12} (?:of|de|من)|[对双打分角厘毫]) ?(${symbolSource})`, 'u')

/** A number with what makes it larger, its share sign and what it counts; `length`: how many signs behind it are a part of it. */
export function counted(number: string, before: string, behind: string, lang: Lang): Pick<Figure, 'value' | 'unit'> & { length: number } {
  const { scale, zeros, units, symbol, shares } = readingOf(lang)
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
  const unit = symbol.exec(rest)?.[1] ?? partOf(rest) ?? units.find(([pattern]) => pattern.test(money ?? rest))?.[1]
  // Four digits before "年" are a year of the calendar.
  return unit === undefined || (unit === 'year' && /^[12]\d{3}$/.test(value)) ? { value, length } : { value, unit, length }
}
