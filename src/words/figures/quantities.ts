import { type Lang, languages, type Spacing } from '../../languages.ts'
import type { Figure } from './figure.ts'
import { quantityWords } from './quantity-words.ts'

interface Kind {
  pattern: RegExp
  /** Its values, by the names of the groups of the pattern. */
  values: ReadonlyMap<string, string>
  mark: (value: string) => string
  isNearNumber: boolean
  /** Whether it says anything only in a text with numbers. */
  needsNumber: boolean
}

/** What stands before and behind a word: nothing of another word. Arabic writes small words onto it. */
const edges: Readonly<Record<Spacing, readonly [before: string, behind: string]>> = {
  spaced: ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'],
  prefixed: ['(?<![\\p{L}\\p{N}])[وف]?[بلك]?(?:ال)?', '(?![\\p{L}\\p{N}])'],
  unspaced: ['', ''],
}

const readings = new Map<Lang, readonly Kind[]>()

function kindsOf(lang: Lang): readonly Kind[] {
  const known = readings.get(lang)
  if (known) return known
  const { rates, bounds, parts, fractions, eras } = quantityWords[lang]
  const [before, behind] = edges[languages[lang].spacing]
  const kind = (some: readonly (readonly [pattern: string, value: string])[], mark: (value: string) => string, needs?: 'near' | 'number'): Kind => ({
    pattern: new RegExp(`${before}(?:${some.map(([pattern], index) => `(?<v${index}>${pattern})`).join('|')})${behind}`, 'giu'),
    values: new Map(some.map(([, value], index) => [`v${index}`, value])),
    mark,
    isNearNumber: needs === 'near',
    needsNumber: needs !== undefined,
  })
  const kinds = [
    kind(rates, (value) => `≈rate a ${value}`),
    kind(bounds, (value) => `≈bound ${value}`, 'near'),
    kind(parts, (value) => `≈part ${value}`, 'number'),
    kind(fractions, (value) => `+${value}`),
    kind([[eras, 'another calendar']], (value) => `+${value}`, 'number'),
  ]
  readings.set(lang, kinds)
  return kinds
}

/** How many letters a bound may stand before or behind its number. */
const near = 16

/** What a plain text says in words of how often, how much and when. */
export function quantitiesIn(text: string, lang: Lang): Figure[] {
  const hasDigits = /\d/.test(text)
  return kindsOf(lang).filter(({ needsNumber }) => hasDigits || !needsNumber).flatMap(({ pattern, values, mark, isNearNumber }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, groups = {}, index }): Figure[] => {
      const end = index + found.length
      if (isNearNumber && !/\d/.test(text.slice(Math.max(0, index - near), index) + text.slice(end, end + near))) return []
      const name = Object.keys(groups).find((group) => groups[group] !== undefined)
      return name === undefined ? [] : [{ value: mark(values.get(name) ?? ''), start: index, end }]
    }),
  )
}
