import type { Lang } from '../../languages.ts'
import type { Figure } from './figure.ts'
import { symbolSource } from './symbols.ts'
import { figureWords } from './tables.ts'

interface Reading {
  pattern: RegExp
  units: readonly (readonly [pattern: RegExp, unit: string])[]
  scales: readonly (readonly [pattern: RegExp, zeros: number])[]
}

const readings = new Map<Lang, Reading>()
const share = { en: 'per ?cent', es: 'por ciento', ar: '(?:في ال|بال)(?:مئة|مائة)', zh: '%' } as const

function readingOf(lang: Lang): Reading {
  const known = readings.get(lang)
  if (known) return known
  const { numbers, units, scales, between, and = '' } = figureWords[lang]
  const isChinese = lang === 'zh'
  // What a digit stands before is counted in digits; and no part of a longer number is one.
  const before = { en: '(?<![\\p{L}\\p{N}-]|\\d )', es: '(?<![\\p{L}\\p{N}]|\\d |\\d[ \u00a0]por )', ar: '(?<![\\p{L}\\p{N}]|\\d (?:في )?)[وفبلك]{0,2}(?:ال)?', zh: '(?<![第数几多\\d一二两三四五六七八九十百千万亿]|\\d )' }[lang]
  const end = isChinese ? '' : '(?![\\p{L}\\p{N}])'
  const named = isChinese ? '[一二两三四五六七八九十百千万亿]{1,8}' : namesOf(lang)
  const larger = isChinese ? '' : `(?:[ \\u00a0-](?<scale>${scales.map(([pattern]) => pattern).join('|')})${end})?`
  const any = units.map(([pattern]) => pattern).join('|')
  const reading: Reading = {
    pattern: new RegExp(`${isChinese ? `百分之(?<hundredths>${named})|` : ''}${before}(?<number>${named})${end}${larger}(?:${between}(?:(?<unit>${any})(?![A-Za-z])${end}|(?<share>${share[lang]})|(?<symbol>${symbolSource}))${isChinese ? '|(?=[个种名人位次条家项份类把台层步块片点倍])' : '|(?!-\\p{L}| y \\p{L})'})`, 'giu'),
    units: units.map(([pattern, unit]) => [new RegExp(`^(?:${pattern})$`, 'iu'), unit] as const),
    scales: scales.map(([pattern, zeros]) => [new RegExp(`^(?:${pattern})$`, 'iu'), zeros] as const),
  }
  readings.set(lang, reading)
  return reading
}

/**
 * What a plain text counts in words: "two days", "a million ETH", "ten per cent". Each is marked by "~": a language has more ways to count in words than a machine knows,
 * so these are compared only where both languages have some. One of something is no count: most languages say it of anything.
 */
export function spelledIn(text: string, lang: Lang): Figure[] {
  const { pattern, units, scales } = readingOf(lang)
  const counted = [...text.matchAll(pattern)].flatMap(({ 0: found, groups = {}, index }): Figure[] => {
    const word = (groups.number ?? groups.hundredths ?? '').toLowerCase()
    const zeros = scales.find(([scale]) => groups.scale !== undefined && scale.test(groups.scale))?.[1] ?? 0
    const value = (lang === 'zh' ? chineseNumber(word) : sumOf(word, lang)) * 10 ** zeros
    if (value < 2) return []
    const unit = groups.symbol ?? units.find(([one]) => groups.unit !== undefined && one.test(groups.unit))?.[1]
    return [{ value: `~${value}${(groups.share ?? groups.hundredths) === undefined ? '' : '%'}`, ...(unit === undefined ? {} : { unit }), start: index, end: index + found.length }]
  })
  return [...counted, ...pairsIn(text, lang)]
}

/** Words that count two by themselves, as Arabic has them. */
function pairsIn(text: string, lang: Lang): Figure[] {
  return (figureWords[lang].pairs ?? []).flatMap(([word, unit]) => [...text.matchAll(word)].map(({ 0: found, index }): Figure => ({ value: '~2', unit, start: index, end: index + found.length })))
}

/** Numbers in words of a language, the longer ones too: "two hundred and thirty-six". Of "two and three", each is its own. */
function namesOf(lang: Lang): string {
  const { numbers, and = '' } = figureWords[lang]
  const those = (fits: (value: number) => boolean) => `(?:${Object.keys(numbers).filter((name) => fits(numbers[name] ?? 0)).sort((a, b) => b.length - a.length).join('|')})`
  const [units, tens, hundreds] = [those((value) => value < 10), those((value) => value >= 20 && value < 100 && value % 10 === 0), those((value) => value >= 100 && value < 1000)]
  const rest = `(?:${lang === 'ar' ? `${units}${and}${tens}` : `${tens}${and}${units}`}|${those((value) => value < 1000)})`
  // A thousand or million is one of them only by itself, as in "mil millones": else it makes another larger.
  const thousand = those((value) => value >= 1000)
  return `(?:${units} )?${hundreds}${and}${rest}|${units} ${hundreds}|${rest}${thousand === '(?:)' ? '' : `|(?<!${those((value) => value < 1000)} )${thousand}`}`
}

/** "Treinta y seis" is 36, "two hundred" 200. */
function sumOf(words: string, lang: Lang): number {
  const { numbers } = figureWords[lang]
  if (numbers[words] !== undefined) return numbers[words]
  return words.split(/[ -](?:and |y |و)?/u).reduce((sum, word) => (numbers[word] === 100 && sum > 0 && sum < 10 ? sum * 100 : sum + (numbers[word] ?? 0)), 0)
}

const digits = '一二三四五六七八九'
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

/** "一百万" is a million. */
function chineseNumber(word: string): number {
  let [all, part, digit] = [0, 0, 0]
  for (const sign of word) {
    const power = powers[sign]
    if (sign === '两') digit = 2
    else if (power === undefined) digit = digits.indexOf(sign) + 1
    else if (power < 10_000) [part, digit] = [part + (digit || 1) * power, 0]
    else [all, part, digit] = [(all + (part + digit || 1)) * power, 0, 0]
  }
  return all + part + digit
}
