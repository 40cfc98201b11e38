import type { Lang } from '../../languages.ts'

/**
 * Words that say as much as a figure: how often, which part of a year. Each is a figure of its own, "a day", with a mark: languages
 * have more such words than a machine knows, so that of some kinds one is another only where each of two texts has one that the other has not (`compareFigures`).
 */
export interface QuantityWords {
  /** What a number is an amount of, each: "a day". */
  rates: readonly (readonly [pattern: string, value: string])[]
  /** Parts of a year. */
  parts: readonly (readonly [pattern: string, value: string])[]
  /** Other calendars and eras. */
  eras: string
}

/** What a number is an amount of, by unit: in the patterns, "~" stands for the words before a unit. */
const each = (before: string, units: Readonly<Record<string, string>>): QuantityWords['rates'] => Object.entries(units).map(([unit, pattern]) => [pattern.replaceAll('~', before), unit])

/** The words of each language, as patterns in small letters without marks. */
export const quantityWords: Readonly<Record<Lang, QuantityWords>> = {
  en: {
    rates: each('(?:an?|per|each|every)', { second: '~ second', minute: '~ minute', hour: '~ hour|hourly', day: '~ day|daily', week: '~ week|weekly', fortnight: '~ fortnight|fortnightly', quarter: '(?:per|each|every) quarter|quarterly', month: '~ month|monthly', year: '~ year|yearly|annual(?:ly)?', epoch: '~ epoch', block: '~ block' }),
    parts: [['spring', 'spring'], ['summer', 'summer'], ['autumn', 'autumn'], ['winter', 'winter'], ['first quarter', 'first quarter'], ['second quarter', 'second quarter'], ['third quarter', 'third quarter'], ['(?:fourth|last) quarter', 'fourth quarter'], ['early|(?:the )?beginning of|(?:the )?start of', 'early'], ['late(?= )|(?:the )?end of', 'late'], ['mid|middle of', 'middle']],
    eras: 'AH|BC|BCE|Buddhist era|lunar calendar',
  },
  es: {
    rates: each('(?:por|cada|al|a la)', { second: '~ segundo', minute: '~ minuto', hour: '~ hora', day: '~ día|diari[oa]s?|diariamente', week: '~ semana|semanal(?:es|mente)?', fortnight: '~ quincena|quincenal(?:es|mente)?', quarter: '~ trimestre|trimestral(?:es|mente)?', semester: '~ semestre|semestral(?:es|mente)?', month: '~ mes|mensual(?:es|mente)?', year: '~ año|anual(?:es|mente)?', epoch: '~ época', block: '~ bloque' }),
    parts: [['primavera', 'spring'], ['verano', 'summer'], ['otoño', 'autumn'], ['invierno', 'winter'], ['primer trimestre', 'first quarter'], ['segundo trimestre', 'second quarter'], ['tercer trimestre', 'third quarter'], ['(?:cuarto|último) trimestre', 'fourth quarter'], ['(?:principios|comienzos|inicios) de', 'early'], ['(?:finales|fines) de', 'late'], ['mediados de', 'middle']],
    eras: 'de la hégira|era budista|calendario lunar|antes de Cristo|a\\. ?C\\.',
  },
  ar: {
    rates: each('(?:في ال|كل |لكل |بال)', { second: '~ثانية', minute: '~دقيقة', hour: '~ساعة', day: '~يوم|يوميا|يومية?', week: '~أسبوع|أسبوعيا|أسبوعية?', month: '~شهر|شهريا|شهرية?', year: '~(?:سنة|عام)|سنويا|سنوية?', epoch: '~حقبة', block: '~كتلة' }),
    parts: [['ربيع', 'spring'], ['صيف', 'summer'], ['خريف', 'autumn'], ['شتاء', 'winter'], ['الربع الأول', 'first quarter'], ['الربع الثاني', 'second quarter'], ['الربع الثالث', 'third quarter'], ['الربع (?:الرابع|الأخير)', 'fourth quarter'], ['أوائل|مطلع|بداية', 'early'], ['أواخر|نهاية', 'late'], ['منتصف', 'middle']],
    eras: '(?<=\\d ?)هـ?|هجرية?|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة',
  },
  zh: {
    rates: each('每一?个?', { second: '~秒', minute: '~分钟', hour: '~小时', day: '~[天日]|日均', week: '~(?:周|星期)', month: '~月', quarter: '~季度?', year: '~年', epoch: '~(?:时段|纪元)', block: '~区块' }),
    parts: [['春[季天]', 'spring'], ['夏[季天]', 'summer'], ['秋[季天]', 'autumn'], ['冬[季天]', 'winter'], ['第?一季度', 'first quarter'], ['第?二季度', 'second quarter'], ['第?三季度', 'third quarter'], ['第?四季度', 'fourth quarter'], ['年初|[上]?月初', 'early'], ['年底|年末|月底|月末', 'late'], ['年中(?!的)|月中(?!的)', 'middle']],
    eras: '民国|农历|阴历|令和|平成|公元前',
  },
}
