import type { Lang } from '../../languages.ts'
import { boundsIn } from './bounds.ts'
import type { Figure } from './figure.ts'
import { monthsIn } from './months.ts'
import { numbersIn } from './numbers-in.ts'
import { plainOf } from './plain.ts'
import { quantitiesIn } from './quantities.ts'
import { spelledIn } from './spelled.ts'

const address = /(?:https?:\/\/|www\.)[^\s<>"']+|0x[0-9a-f]+/giu
/** Letters and digits in a row, with numbers behind points and hyphens: among them words that hold a number. */
const run = /(?<![A-Za-z0-9])[A-Za-z0-9]+(?:[.-]\d[A-Za-z0-9]*)*/g
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
  const [whole, said] = [text, quantitiesIn(text, lang)]
  // What is read as one figure is not read as another.
  const hasDigits = /\d/.test(text)
  for (const read of hasDigits ? [isoDatesIn, monthsIn, spelledIn, codesIn] : [monthsIn, spelledIn]) take(read(text, lang))
  const numbers = hasDigits ? numbersIn(text, lang) : []
  const amounts = [...numbers, ...found.filter(({ value }) => value.startsWith('~')), ...said.filter(({ value }) => value.startsWith('+'))].sort((a, b) => a.start - b.start)
  found.push(...numbers, ...otherNumbersIn(text), ...said, ...boundsIn(whole, lang, amounts))
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
