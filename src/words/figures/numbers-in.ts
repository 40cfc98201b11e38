import type { Lang } from '../../languages.ts'
import { counted, minusBefore } from './counted.ts'
import type { Figure } from './figure.ts'
import { numberOf } from './number.ts'
import { oddBefore, oddBehind } from './odd-signs.ts'
import { figureWords } from './tables.ts'

const number = /(?<![A-Za-z0-9])(?:\d{1,3}(?:\u00a0\d{3})+(?!\d)|\d+(?:[.,'\u2019\u066b\u066c]\d+)*)/gu
const numberWithSpaces = /(?<![A-Za-z0-9])(?:\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,'\u2019\u066b\u066c]\d+)*)/gu

/** Numbers in whatever grouping a language writes, each with its sign, its size in words ("million"), its per cent and what it counts. */
export function numbersIn(text: string, lang: Lang): Figure[] {
  const words = figureWords[lang]
  return [...text.matchAll(words.isGroupedBySpace ? numberWithSpaces : number)].map(({ 0: written, index }) => {
    const [before, behind] = [text.slice(Math.max(0, index - 12), index), text.slice(index + written.length, index + written.length + 40)]
    const { length, ...figure } = counted(numberOf(written, words), before, behind, lang)
    const [odd, more] = [oddBefore(before, lang), length > 0 ? '' : oddBehind(behind, figure, lang)]
    return { ...figure, value: odd + figure.value + more, start: index - odd.length - minusBefore(before).length, end: index + written.length + length + more.length }
  })
}
