import { type Lang, languages } from '../../languages.ts'
import { edges } from './edges.ts'
import type { Figure } from './figure.ts'
import { fractionWords } from './fraction-words.ts'
import { quantityWords } from './quantity-words.ts'
import { timeWords } from './time-words.ts'
import { whenWords } from './when-words.ts'

interface Kind {
  pattern: RegExp
  /** Its values, by the names of the groups of the pattern. */
  values: ReadonlyMap<string, string>
  mark: (value: string) => string
  /** Whether it says anything only in a text with numbers. */
  needsNumber: boolean
}

const readings = new Map<Lang, readonly Kind[]>()

function kindsOf(lang: Lang): readonly Kind[] {
  const known = readings.get(lang)
  if (known) return known
  const { rates, parts, eras } = quantityWords[lang]
  const [before, behind] = edges[languages[lang].spacing]
  const kind = (some: readonly (readonly [pattern: string, value: string])[], mark: (value: string) => string, needsNumber = false): Kind => ({
    pattern: new RegExp(`${before}(?:${some.map(([pattern], index) => `(?<v${index}>${pattern})`).join('|')})${behind}`, 'giu'),
    values: new Map(some.map(([, value], index) => [`v${index}`, value])),
    mark,
    needsNumber,
  })
  const kinds = [
    kind(rates, (value) => `≈rate a ${value}`),
    kind(timeWords[lang], (value) => `≈unit ${value}`),
    kind(whenWords[lang], (value) => `≈when ${value}`, true),
    kind(parts, (value) => `≈part ${value}`, true),
    kind(fractionWords[lang], (value) => `+${value}`),
    kind([[eras, 'another calendar']], (value) => `+${value}`, true),
  ]
  readings.set(lang, kinds)
  return kinds
}

/** What a plain text says in words of how often, how much and when. */
export function quantitiesIn(text: string, lang: Lang): Figure[] {
  const hasDigits = /\d/.test(text)
  return kindsOf(lang).filter(({ needsNumber }) => hasDigits || !needsNumber).flatMap(({ pattern, values, mark }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, groups = {}, index }): Figure[] => {
      const name = Object.keys(groups).find((group) => groups[group] !== undefined)
      return name === undefined ? [] : [{ value: mark(values.get(name) ?? ''), start: index, end: index + found.length }]
    }),
  )
}
