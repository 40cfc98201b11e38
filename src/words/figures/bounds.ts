import { type Lang, languages } from '../../languages.ts'
import { boundWords } from './bound-words.ts'
import { edges } from './edges.ts'
import type { Figure } from './figure.ts'

interface Reading {
  pattern: RegExp
  no: RegExp
}

const readings = new Map<Lang, Reading>()

function readingOf(lang: Lang): Reading {
  const known = readings.get(lang)
  if (known) return known
  const { most, least, more, less, no } = boundWords[lang]
  const [before, behind] = edges[languages[lang].spacing]
  const reading: Reading = {
    pattern: new RegExp(`${before}(?:(?<most>${most})|(?<least>${least})|(?<more>${more})|(?<less>${less}))${behind}`, 'giu'),
    no: new RegExp(no, 'iu'),
  }
  readings.set(lang, reading)
  return reading
}

/** How many letters a bound may stand before or behind its number, and a "no" before a bound. A language may put more words between than English does. */
const [nearEnglish, near, nearNo] = [16, 32, 40]

/** What stands behind its number, as "or more" does; and what may, as "at most". */
const standsBehind = /^(?:or |o |أو |ف[أم]|以|之[上下内]|或|多|封顶|en adelante)/iu
const mayStandBehind = /^(?:at |a lo |al |por lo |como |cuando |[وفبلك]{0,2}(?:على |(?:ال)?حد )|最)/iu
const endsSentence = /[.;!?。；！？؛\n](?!\d)/u

/** Up to or from where the numbers of a plain text go, each with the number that it is a bound of as what it counts: two that change places are others. "No more than" is at most. The numbers are in order. */
export function boundsIn(text: string, lang: Lang, numbers: readonly Figure[]): Figure[] {
  if (numbers.length === 0) return []
  const { pattern, no } = readingOf(lang)
  const isNear = (from: number, to: number): boolean => to >= from && to - from <= (lang === 'en' ? nearEnglish : near) && !endsSentence.test(text.slice(from, to))
  let next = 0
  return [...text.matchAll(pattern)].flatMap(({ 0: found, groups = {}, index }): Figure[] => {
    const end = index + found.length
    const isBehind = standsBehind.test(found)
    while ((numbers[next]?.start ?? end) < end) next++
    const [before, after] = [numbers[next - 1], numbers[next]]
    const number = after && !isBehind && isNear(end, after.start) ? after : before && (isBehind || mayStandBehind.test(found)) && isNear(before.end, index) ? before : undefined
    if (number === undefined) return []
    const isTurned = (groups.more ?? groups.less) !== undefined && no.test(text.slice(Math.max(0, index - nearNo), index))
    const isMost = (groups.most ?? groups.less) !== undefined
    return [{ value: isMost === isTurned ? '≈bound at least' : '≈bound at most', unit: number.value.replace('~', ''), start: index, end }]
  })
}
