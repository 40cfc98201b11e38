import { type Lang, languages } from '../../languages.ts'
import { boundWords } from './bound-words.ts'
import { edges } from './edges.ts'
import type { Figure } from './figure.ts'

interface Reading {
  pattern: RegExp
  no: RegExp
  fraction: RegExp
}

const readings = new Map<Lang, Reading>()

function readingOf(lang: Lang): Reading {
  const known = readings.get(lang)
  if (known) return known
  const { most, least, more, less, no, fractions } = boundWords[lang]
  const [before, behind] = edges[languages[lang].spacing]
  const reading: Reading = {
    pattern: new RegExp(`${before}(?:(?<most>${most})|(?<least>${least})|(?<more>${more})|(?<less>${less}))${behind}`, 'giu'),
    no: new RegExp(no, 'iu'),
    fraction: new RegExp(`\\d|${before}(?:${fractions})${behind}`, 'iu'),
  }
  readings.set(lang, reading)
  return reading
}

/** How many letters a bound may stand before or behind its number, and a "no" before a bound. */
const [near, nearNo] = [16, 40]

/** Up to or from where the numbers of a plain text go. "No more than" is at most. */
export function boundsIn(text: string, lang: Lang): Figure[] {
  const { pattern, no, fraction } = readingOf(lang)
  return [...text.matchAll(pattern)].flatMap(({ 0: found, groups = {}, index }): Figure[] => {
    const end = index + found.length
    if (!fraction.test(text.slice(Math.max(0, index - near), index)) && !fraction.test(text.slice(end, end + near))) return []
    const isTurned = (groups.more ?? groups.less) !== undefined && no.test(text.slice(Math.max(0, index - nearNo), index))
    const isMost = (groups.most ?? groups.less) !== undefined
    return [{ value: isMost === isTurned ? '≈bound at least' : '≈bound at most', start: index, end }]
  })
}

/** What stands behind its number, as "or more" does. */
const standsBehind = /^(?:or |o |أو |ف[أم]|以|或)/iu

/** The same bounds, each with the number that it is one of as what it counts: two that change places are others. */
export function withNumbers(bounds: readonly Figure[], numbers: readonly Figure[], text: string): Figure[] {
  return bounds.map((bound) => {
    const before = numbers.findLast(({ end }) => end <= bound.start && bound.start - end <= near)
    const after = numbers.find(({ start }) => start >= bound.end && start - bound.end <= near)
    const number = standsBehind.test(text.slice(bound.start, bound.end)) ? before : after
    return number === undefined ? bound : { ...bound, unit: number.value }
  })
}
