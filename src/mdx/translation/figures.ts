import { type Lang, languages } from '../../languages.ts'

/** A figure in a text: what it comes to, the same in every language, and where it stands. */
export interface Figure {
  value: string
  start: number
  end: number
}

// Digits of other scripts, and of forms that only look different; signs of direction are no part of a figure.
const digitSets = ['٠', '۰', '०', '০', '０', '𝟎', '𝟘', '𝟢', '𝟬', '𝟶']
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const lowered = '₀₁₂₃₄₅₆₇₈₉'

/** A text with plain digits and signs in place of others, letter for letter: places stay the same. What has no plain form of the same length stays. */
export function plainFigures(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, (sign) => {
    const code = sign.codePointAt(0) ?? 0
    const set = digitSets.find((zero) => zero.length === 1 && code >= zero.charCodeAt(0) && code < zero.charCodeAt(0) + 10)
    if (set) return String(code - set.charCodeAt(0))
    return { '٪': '%', '％': '%', '﹪': '%', '٫': '.', '．': '.', '٬': ',', '，': '，', '／': '/', '⁄': '/', '∕': '/', '\u202f': '\u00a0', '\u2009': '\u00a0', '\u2007': '\u00a0' }[sign] ?? sign
  })
}

/** How a language writes groups of thousands and decimals. */
function separatorsOf(lang: Lang): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(languages[lang].locale).formatToParts(1234567.5)
  return { group: parts.find(({ type }) => type === 'group')?.value ?? ',', decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.' }
}

const escaped = (text: string): string => text.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')

interface Reading {
  number: RegExp
  valueOf(written: string): string
  dates: readonly { pattern: RegExp; of(groups: Record<string, string | undefined>): string[] }[]
}

const readings = new Map<Lang, Reading>()

/** The months of a language as it writes them in dates, by number; with spellings that other countries use. */
function monthsOf(lang: Lang): Map<string, number> {
  const names = new Map<string, number>()
  for (let month = 0; month < 12; month++) {
    for (const style of ['long', 'short'] as const) {
      const name = new Intl.DateTimeFormat(languages[lang].locale, { month: style, timeZone: 'UTC' }).format(Date.UTC(2026, month, 15)).toLowerCase()
      if (name.length > 2) names.set(name.replace(/\.$/, ''), month + 1)
    }
  }
  if (lang === 'es') names.set('setiembre', 9)
  // The Levant and the Maghreb have other names for the same months.
  if (lang === 'ar') for (const [index, some] of ['كانون الثاني|جانفي', 'شباط|فيفري', 'آذار', 'نيسان|أفريل', 'أيار|ماي', 'حزيران|جوان', 'تموز|جويلية', 'آب|أوت', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول'].entries()) for (const name of some.split('|')) names.set(name, index + 1)
  return names
}

function readingOf(lang: Lang): Reading {
  const known = readings.get(lang)
  if (known) return known
  const { group, decimal } = separatorsOf(lang)
  // A group has three digits; a space that does not break may group as well.
  const number = new RegExp(`\\d+(?:[${escaped(group)}\\u00a0]\\d{3})*(?![${escaped(group)}]?\\d)(?:${escaped(decimal)}\\d+)?|\\d+(?:[.,]\\d+)*`, 'g')
  const valueOf = (written: string): string => {
    const isOwn = new RegExp(`^\\d{1,3}(?:[${escaped(group)}\\u00a0]\\d{3})+(?:${escaped(decimal)}\\d+)?$|^\\d+(?:${escaped(decimal)}\\d+)?$`).test(written)
    const [whole = '', part = ''] = isOwn ? written.replaceAll(group, '').replaceAll('\u00a0', '').split(decimal) : written.split(/[.,](?=[^.,]*$)/)
    const rest = part.replace(/0+$/, '')
    return `${whole.replace(/^0+(?=\d)/, '').replace(/[.,]/g, '')}${rest ? `.${rest}` : ''}`
  }
  const months = monthsOf(lang)
  const name = `(?<month>${[...months.keys()].sort((a, b) => b.length - a.length).map(escaped).join('|')})`
  const monthOf = (text: string | undefined) => String(months.get((text ?? '').toLowerCase()) ?? text).padStart(2, '0')
  const dateOf = ({ day, first, month, year }: Record<string, string | undefined>, own = monthOf(month)): string[] =>
    [first, day].filter((one, index) => one !== undefined || index === 1).map((one) => [year ?? '', own, one === undefined ? '' : one.padStart(2, '0')].join('-'))
  const fixed = (pattern: string) => new RegExp(pattern, 'giu')
  const end = '(?![\\p{L}\\p{N}])'
  const dates: Reading['dates'] =
    lang === 'zh'
      ? [{ pattern: fixed('(?:(?<year>\\d{4}) ?年 ?)?(?<month>\\d{1,2}) ?月(?: ?(?:(?<first>\\d{1,2}) ?日? ?(?:至|到|—|–|-|和|与|、) ?)?(?<day>\\d{1,2}) ?日)?'), of: (groups) => dateOf(groups, (groups.month ?? '').padStart(2, '0')) }]
      : lang === 'es'
        ? [{ pattern: fixed(`(?:(?:(?<first>\\d{1,2}) (?:al?|y|o|hasta el|e) )?(?<day>\\d{1,2})(?:\\.?º)? de )?${name}${end}(?: (?:de |del )?(?<year>\\d{4}))?`), of: (groups) => dateOf(groups) }]
        : lang === 'ar'
          ? [{ pattern: fixed(`(?:(?:(?<first>\\d{1,2}) (?:إلى|حتى|و|و ) ?)?(?<day>\\d{1,2}) )?${name}${end}(?: (?:من |عام |سنة )?(?<year>\\d{4}))?`), of: (groups) => dateOf(groups) }]
          : [{ pattern: fixed(`(?:(?:(?<first>\\d{1,2}) (?:to|and|or|until|–) )?(?<day>\\d{1,2}) )?${name}${end}(?: (?<year>\\d{4}))?`), of: (groups) => dateOf(groups) }]
  const reading = { number, valueOf, dates }
  readings.set(lang, reading)
  return reading
}

/**
 * Every figure of a text in a language, in order: numbers with what they count (per cent, ETH and the tokens of pools), dates, fractions, numbers of proposals and raised digits.
 * `value` is the same in every language and in whatever digits it is written. What stands in words is none.
 */
export function figuresIn(written: string, lang: Lang): Figure[] {
  const { number, valueOf, dates } = readingOf(lang)
  const found: Figure[] = []
  let text = plainFigures(written).replace(/0x[0-9a-f]{6,}/gi, blank)
  const take = (pattern: RegExp, valuesOf: (match: RegExpExecArray | RegExpMatchArray) => string[]): void => {
    text = text.replace(pattern, (...args) => {
      const [match, groups] = [args[0] as string, args.at(-1) as Record<string, string | undefined>]
      const at = args.findLast((one): one is number => typeof one === 'number') as number
      const values = valuesOf(Object.assign([match], { groups, index: at, input: text }) as unknown as RegExpMatchArray)
      if (values.length === 0) return match
      for (const value of values) if (!lone.test(value)) found.push({ value, start: at, end: at + match.length })
      return blank(match)
    })
  }
  const named = (match: RegExpMatchArray) => match.groups as Record<string, string | undefined>
  // A month by itself is a word: "in May" may as well be said otherwise.
  // Of "March and April 2026" English gives the year to the second.
  if (lang === 'zh') take(/(?<year>\d{4}) ?年 ?\d{1,2} ?月 ?(?:至|到|和|与|、|—|–|-) ?(?<month>\d{1,2}) ?月(?! ?\d)/gu, (match) => [`${named(match).year}-${(named(match).month ?? '').padStart(2, '0')}-`])
  for (const { pattern, of } of dates) take(pattern, (match) => (/\d/.test(match[0]) ? of(named(match)) : []))
  if (lang === 'zh') take(/(?<year>\d{4}) ?年(?!期)/gu, (match) => [named(match).year ?? ''])
  // Numbers of versions are names.
  take(/(?<![\d.,])(?<version>\d{1,3}(?:\.\d{1,3}){2,})(?![\d.,]*\d)/gu, (match) => (lang === 'es' && /^\d{1,3}(?:\.\d{3})+$/.test(match[0]) ? [] : [`v${named(match).version}`]))
  take(/(?<name>EIP|ERC)[- ]?(?<digits>\d+)/gu, (match) => [`${named(match).name}-${named(match).digits}`])
  take(/(?<![\d.,])(?<top>\d{1,3})\/(?<bottom>\d{1,4})(?![\d.,/])/gu, (match) => [`${named(match).top}/${named(match).bottom}`])
  take(new RegExp(`[${raised}]+|[${lowered}]+`, 'gu'), (match) => [`^${[...match[0]].map((digit) => (raised + lowered).indexOf(digit) % 10).join('')}`])
  take(/(?<half>[½¼¾⅓⅔])/gu, (match) => [named(match).half ?? ''])
  take(new RegExp(`(?<![A-Za-z_]|[A-Za-z]\\d[\\d.]*)(?:${number.source})(?<unit>[ \\u00a0]?[%‰]|[ \\u00a0]?(?:[个枚]? ?(?:已?质押的? ?)?|staked )(?:[A-Z]{0,3}ETH|[a-z]{1,4}ETH)(?![A-Za-z]))?`, 'gu'), (match) => {
    const unit = (named(match).unit ?? '').replace(/[\s\u00a0个枚]|staked|已?质押的?/g, '')
    const digits = match[0].slice(0, match[0].length - (named(match).unit ?? '').length)
    return [`${valueOf(digits)}${unit && unit !== '%' && unit !== '‰' ? ` ${unit}` : unit}`]
  })
  return found.sort((a, b) => a.start - b.start)
}

// A month without day and year: Chinese writes it with a digit, others in a word.
const lone = /^-\d\d-$/

const blank = (match: string): string => ' '.repeat(match.length)
