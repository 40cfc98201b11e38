import { type Lang, languages } from '../../languages.ts'

/** How a language writes figures: patterns are sources of regular expressions, of small letters. */
export interface FigureWords {
  /** What parts groups of three digits, and what begins decimals. */
  group: string
  decimal: string
  /** Whether a plain space parts them as well, as many write it. */
  isGroupedBySpace?: true
  /** Per cent and per mille in words: behind a number, or before one. */
  shares: readonly (readonly [pattern: string, sign: '%' | '‰', place: 'behind' | 'before'])[]
  /** Words that make a number so many times ten larger, the longest first. */
  scales: readonly (readonly [pattern: string, zeros: number])[]
  /** What is counted: a name for it that is the same in all languages. */
  units: readonly (readonly [pattern: string, unit: string])[]
  /** What may stand between a number and what it counts. */
  between: string
  /** Numbers in words, from one on; Chinese ones are read letter by letter. */
  numbers: Readonly<Record<string, number>>
  /** What joins a number in words to the one behind it: "treinta y seis". */
  and?: string
  /** Words that count two by themselves. */
  pairs?: readonly (readonly [pattern: RegExp, unit: string])[]
}

const currencies = [['(?:us)?\\$|usd|us dollars?|dollars?', 'USD'], ['€|eur|euros?', 'EUR'], ['£|gbp', 'GBP'], ['chf|swiss francs?', 'CHF'], ['gwei', 'gwei'], ['wei', 'wei']] as const
const sizes = [['tb|terabytes?', 'TB'], ['gb|gigabytes?', 'GB'], ['mb|megabytes?', 'MB'], ['kb|kilobytes?', 'KB'], ['gbit/s|gbps', 'Gbit/s'], ['mbit/s|mbps', 'Mbit/s'], ['kbit/s|kbps', 'kbit/s']] as const

export const figureWords: Readonly<Record<Lang, FigureWords>> = {
  en: {
    group: ',', decimal: '.',
    shares: [['per ?cent', '%', 'behind'], ['per ?mille', '‰', 'behind']],
    scales: [['trillion', 12], ['billion', 9], ['million', 6], ['thousand', 3]],
    units: [['milliseconds?|ms', 'millisecond'], ['seconds?', 'second'], ['minutes?', 'minute'], ['hours?', 'hour'], ['days?', 'day'], ['weeks?', 'week'], ['months?', 'month'], ['years?', 'year'], ['epochs?', 'epoch'], ['blocks?', 'block'], ...currencies, ...sizes],
    between: '[ \\u00a0-]?(?:staked )?', and: '[ -](?:and )?',
    numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100 },
  },
  es: {
    group: '.', decimal: ',', isGroupedBySpace: true,
    shares: [['por (?:ciento|cien|100)', '%', 'behind'], ['por mil', '‰', 'behind']],
    scales: [['billón|billones', 12], ['mil millones', 9], ['millón|millones', 6], ['mil(?!l)', 3]],
    units: [['milisegundos?|ms', 'millisecond'], ['segundos?', 'second'], ['minutos?', 'minute'], ['horas?', 'hour'], ['días?', 'day'], ['semanas?', 'week'], ['mes(?:es)?', 'month'], ['años?', 'year'], ['épocas?', 'epoch'], ['bloques?', 'block'], ['dólares(?! (?:australian|canadiens|neozeland|singapur|hongkon|taiwan|jamai|beliceñ|namibi|de (?:hong|singapur|canadá|australia)))', 'USD'], ['euros', 'EUR'], ['francos', 'CHF'], ...currencies, ...sizes],
    between: '[ \\u00a0-]?(?:de )?', and: ' (?:y )?',
    numbers: { mil: 1000, un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiún: 21, veintiuno: 21, veintidós: 22, veintitrés: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, doscientos: 200, trescientos: 300, cuatrocientos: 400, quinientos: 500, seiscientos: 600, setecientos: 700, ochocientos: 800, novecientos: 900 },
  },
  ar: {
    group: ',', decimal: '.',
    shares: [['(?:في ال|بال)(?:مئة|مائة)', '%', 'behind'], ['(?:في ال|بال)ألف', '‰', 'behind']],
    scales: [['تريليون(?:ات)?', 12], ['مليار(?:ات|ا)?|بليون', 9], ['ملايين|مليون(?:ا)?', 6], ['آلاف|ألفا?', 3]],
    units: [['ثانية|ثواني?', 'second'], ['دقيقة|دقائق', 'minute'], ['ساع(?:ة|ات)', 'hour'], ['يوما?|أيام', 'day'], ['أسبوعا?|أسابيع', 'week'], ['شهرا?|أشهر|شهور', 'month'], ['سن(?:ة|وات|ين)|عاما?|أعوام', 'year'], ['حقب(?:ة|ات)?', 'epoch'], ['كتل(?:ة|ا)?|بلوكا?', 'block'], ['دولارا?(?:ات)?(?! (?:ال)?(?:أسترالي|كندي|نيوزيلندي|سنغافوري|هونغ))', 'USD'], ['يورو', 'EUR'], ['فرنكا?', 'CHF'], ['غوي|جيجاوي', 'gwei'], ...currencies, ...sizes],
    between: '[ \\u00a0]?', and: ' و',
    numbers: { واحد: 1, واحدة: 1, اثنان: 2, اثنين: 2, اثنتان: 2, اثنتين: 2, ثلاثة: 3, ثلاث: 3, أربعة: 4, أربع: 4, خمسة: 5, خمس: 5, ستة: 6, ست: 6, سبعة: 7, سبع: 7, ثمانية: 8, ثماني: 8, تسعة: 9, تسع: 9, عشرة: 10, عشر: 10, 'أحد عشر': 11, 'إحدى عشرة': 11, 'اثنا عشر': 12, 'اثني عشر': 12, 'اثنتا عشرة': 12, 'اثنتي عشرة': 12, 'أربعة عشر': 14, 'أربع عشرة': 14, 'خمسة عشر': 15, 'خمس عشرة': 15, 'ستة عشر': 16, 'ست عشرة': 16, عشرون: 20, عشرين: 20, ثلاثون: 30, ثلاثين: 30, أربعون: 40, أربعين: 40, خمسون: 50, خمسين: 50, ستون: 60, ستين: 60, سبعون: 70, سبعين: 70, ثمانون: 80, ثمانين: 80, تسعون: 90, تسعين: 90, مئة: 100, مائة: 100, مئتان: 200, مئتين: 200, مئتي: 200, مئتا: 200, مائتي: 200, ثلاثمئة: 300, أربعمئة: 400, خمسمئة: 500, خمسمائة: 500, ستمئة: 600, سبعمئة: 700, ثمانمئة: 800, تسعمئة: 900, ألف: 1000, ألفي: 2000, ألفا: 2000, مليون: 1_000_000, مليار: 1_000_000_000 },
    pairs: [[/(?<![\p{L}\p{M}])[وفبلك]{0,2}(?:ال)?(?:ثانيت(?:ان|ين))(?![\p{L}\p{M}])/gu, 'second'], [/(?<![\p{L}\p{M}])[وفبلك]{0,2}(?:ال)?(?:دقيقت(?:ان|ين))(?![\p{L}\p{M}])/gu, 'minute'], [/(?<![\p{L}\p{M}])[وفبلك]{0,2}(?:ال)?(?:ساعت(?:ان|ين))(?![\p{L}\p{M}])/gu, 'hour'], [/(?<![\p{L}\p{M}])[وفبلك]{0,2}(?:ال)?(?:يوم(?:ان|ين))(?![\p{L}\p{M}])/gu, 'day'], [/(?<![\p{L}\p{M}])[وفبلك]{0,2}(?:ال)?(?:أسبوع(?:ان|ين))(?![\p{L}\p{M}])/gu, 'week'], [/(?<![\p{L}\p{M}])[وفبلك]{0,2}(?:ال)?(?:شهر(?:ان|ين))(?![\p{L}\p{M}])/gu, 'month'], [/(?<![\p{L}\p{M}])[وفبلك]{0,2}(?:ال)?(?:سنت(?:ان|ين)|عام(?:ان|ين))(?![\p{L}\p{M}])/gu, 'year']],
  },
  zh: {
    group: ',', decimal: '.',
    shares: [['百分之', '%', 'before'], ['千分之', '‰', 'before']],
    scales: [['万亿|兆', 12], ['千亿', 11], ['百亿', 10], ['十亿', 9], ['亿', 8], ['千万', 7], ['百万', 6], ['十万', 5], ['万', 4], ['千(?!分)', 3], ['百(?!分)', 2]],
    units: [['毫秒', 'millisecond'], ['秒', 'second'], ['分钟', 'minute'], ['小时', 'hour'], ['天', 'day'], ['周|星期', 'week'], ['月', 'month'], ['年(?!版)', 'year'], ['时段', 'epoch'], ['区块', 'block'], ['美元', 'USD'], ['欧元', 'EUR'], ['瑞士法郎', 'CHF'], ...currencies, ...sizes],
    between: ' ?[个枚]?(?: ?已质押)? ?',
    numbers: {},
  },
}

/** The months of a language as its dates name them, by number: small letters. Chinese ones are numbers. */
export function monthsOf(lang: Lang): ReadonlyMap<string, number> {
  const known = keptMonths.get(lang)
  if (known) return known
  const format = new Intl.DateTimeFormat(languages[lang].locale, { month: 'long', timeZone: 'UTC' })
  const months = new Map(Array.from({ length: 12 }, (_, month) => [format.format(Date.UTC(2026, month, 15)).toLowerCase(), month + 1] as const))
  if (lang === 'es') months.set('setiembre', 9)
  keptMonths.set(lang, months)
  return months
}

const keptMonths = new Map<Lang, ReadonlyMap<string, number>>()
