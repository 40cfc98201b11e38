import type { Lang } from '../../languages.ts'
import { monthsOf } from './tables.ts'
import type { Figure } from './figure.ts'

/** How a language that names its months writes dates. */
interface DateWords {
  /** The day before a month, and the year behind it. */
  day: RegExp
  year: RegExp
  /** Of several days before one month, as in "from 13 to 16 December", none is its own. */
  days: RegExp
  /** Months that are words as well: they are months beside a number, or behind one of these words. */
  alsoWords?: { words: readonly string[]; behind: RegExp }
}

/** Every language is here: without these, a day that changes its month would pass. `numbered`: its months are numbers. */
const dates: Readonly<Record<Lang, DateWords | 'numbered'>> = {
  en: {
    day: /(?<!\d|\d[.,])(\d{1,2})(?:st|nd|rd|th)?(?: of)? $/,
    year: /^(?:,| of)? (\d{4})(?!\d)/,
    days: /(?<!\d)\d{1,2} ?(?:to|and|or|until|&|-|–|—) ?\d{1,2} $/,
    alsoWords: { words: ['may', 'march'], behind: /\b(?:in|of|since|by|until|till|from|to|and|or|late|early|mid|before|after|through|during|last)[ -]$/i },
  },
  es: {
    day: /(?<!\d|\d[.,])(\d{1,2})(?:\.?[ºo])? de $/,
    year: /^,? (?:del? )?(?:año )?(\d{4})(?!\d)/,
    days: /(?<!\d)\d{1,2} (?:al?|y|o|u|e|hasta)(?: el)? \d{1,2} de $/,
  },
  ar: {
    day: /(?<!\d|\d[.,])(\d{1,2}) $/,
    year: /^،? (?:من )?(?:عام |سنة )?(\d{4})(?!\d)/,
    days: /(?<!\d)\d{1,2} ?(?:إلى|حتى|أو|و|-|–|—) ?\d{1,2} $/,
    alsoWords: { words: ['مارس'], behind: /(?:في|منذ|شهر|من|إلى|حتى|قبل|بعد|أوائل|أواخر|بداية|نهاية|منتصف) $/ },
  },
  zh: 'numbered',
}

/** Finds the months of a plain text, each with its day and year where it has them: "month 5", "2025/7". `end` is behind the month's own words, `start` before; what is around it is read as numbers too. */
export function monthsIn(text: string, lang: Lang): Figure[] {
  const words = dates[lang]
  return words === 'numbered' ? numberedMonthsIn(text) : namedMonthsIn(text, lang, words)
}

const dayBehind = /^ (\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (\d{4})(?!\d))?/

function namedMonthsIn(text: string, lang: Lang, { day: dayBefore, year: yearBehind, days: daysBefore, alsoWords: also }: DateWords): Figure[] {
  const months = monthsOf(lang)
  return [...text.matchAll(/\p{L}{3,}/gu)].flatMap(({ 0: word, index }): Figure[] => {
    const [name, cut] = nameIn(word.toLowerCase(), months, lang)
    const month = name === undefined ? undefined : months.get(name)
    if (name === undefined || month === undefined || (lang === 'en' && !/^\p{Lu}/u.test(word))) return []
    const [start, end] = [index + cut, index + word.length]
    const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 24)]
    const american = lang === 'en' ? dayBehind.exec(after) : null
    const day = daysBefore.test(before) ? '' : (dayBefore.exec(before)?.[1] ?? american?.[1] ?? '')
    const year = yearBehind.exec(after)?.[1] ?? american?.[2] ?? ''
    if (also?.words.includes(name) && day === '' && year === '' && !also.behind.test(before) && !/^(?:,| and| or| to) \p{Lu}/u.test(after)) return []
    return [{ value: `month ${month}`, unit: `${year}/${Number(day) || ''}`, start, end }]
  })
}

/** The name of a month that a word is, in Arabic behind the small words that are written onto it, and how many letters these have. */
function nameIn(word: string, months: ReadonlyMap<string, number>, lang: Lang): [name: string | undefined, cut: number] {
  if (months.has(word) || lang !== 'ar') return [word, 0]
  const cut = /^[وف]?[بلك]?/.exec(word)?.[0].length ?? 0
  return [word.slice(cut), cut]
}

const han = '一二三四五六七八九十'

function numberedMonthsIn(text: string): Figure[] {
  const pattern = /(?:(?<!\d)(\d{4}) ?年 ?)?((?<!\d)\d{1,2}|(?<![一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九])) ?月(?: ?(\d{1,2}) ?[日号](?! ?(?:至|到|和|或|与|、|-|–|—) ?\d{1,2} ?[日号]))?/g
  return [...text.matchAll(pattern)].flatMap(({ 0: found, 1: year = '', 2: written = '', 3: day = '', index }): Figure[] => {
    const month = /\d/.test(written) ? Number(written) : written.length === 2 ? 10 + han.indexOf(written[1] ?? '') + 1 : han.indexOf(written) + 1
    if (month < 1 || month > 12) return []
    const start = index + found.indexOf(written, year === '' ? 0 : 4)
    return [{ value: `month ${month}`, unit: `${year}/${Number(day) || ''}`, start, end: text.indexOf('月', start) + 1 }]
  })
}
