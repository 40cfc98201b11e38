import type { Lang } from '../../languages.ts'
import { monthsOf } from './tables.ts'

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

// "57,600 ETH leaves a day", "once a day", but not "differ by a day" and "the 5 take a day".
const noPart = '(?!(?:by|in|over|within|after|before|for|of|than|on|at|into|from|to|with|until|every|about|and|or|takes?|took|lasts?|waits?|is|was|are|were|the|an?)(?!\\p{L}))'
const amount = `(?=an? )(?<=(?:\\d[\\d.,]{0,12}%?(?: ${noPart}\\p{L}{1,12}){0,3}|(?<!\\p{L})(?:times|twice|once|ETH)) )`

// "Early 2026", but not "early validators".
const time = `(?= (?:(?:the|this|that|next|last) (?:year|month|week|decade)|(?:the )?(?:spring|summer|autumn|winter)|${[...monthsOf('en').keys()].join('|')}|(?:19|20)\\d\\d)(?!\\p{L}))`

/** The words of each language, as patterns in small letters without marks. */
export const quantityWords: Readonly<Record<Lang, QuantityWords>> = {
  en: {
    rates: [...each(`(?:(?:per|each|every)|${amount}an?)`, { second: `(?:per|each|every) second|${amount}a second(?! \\p{L}{3})`, minute: '~ minute', hour: '~ hour|hourly', day: '~ day|daily', week: '~ week|weekly', fortnight: '~ fortnight|fortnightly', quarter: '(?:per|each|every) quarter|quarterly', month: '~ month|monthly', year: '~ year|yearly|annual(?:ly)?', epoch: '~ epoch', block: '(?:per|each|every) block' }), ['(?<!(?:at|than) )once(?=[.;,:!?)]|$| and )|one-off|one-time', 'once']],
    parts: [['spring', 'spring'], ['summer', 'summer'], ['autumn', 'autumn'], ['winter', 'winter'], ['first half', 'first half'], ['second half', 'second half'], ['first quarter', 'first quarter'], ['second quarter', 'second quarter'], ['third quarter', 'third quarter'], ['(?:fourth|last) quarter', 'fourth quarter'], [`(?:early|(?:beginning|start) of)${time}`, 'early'], [`(?:late|end of)${time}`, 'late'], [`mid|middle of${time}`, 'middle']],
    eras: 'AH|BC|BCE|Buddhist era|lunar calendar',
  },
  es: {
    rates: [...each('(?:por|cada|al|a la|en cada|de cada)', { second: '~ segundo', minute: '~ minuto', hour: '~ hora', day: '~ día|diari[oa]s?|diariamente', week: '~ semana|semanal(?:es|mente)?', fortnight: '~ quincena|quincenal(?:es|mente)?', quarter: '~ trimestre|trimestral(?:es|mente)?', semester: '~ semestre|semestral(?:es|mente)?', month: '~ mes|mensual(?:es|mente)?', year: '~ año|anual(?:es|mente)?', epoch: '~ época', block: '~ bloque' }), ['(?:una|única) (?:sola |única )?vez|de una vez|única vez|únic[oa]', 'once']],
    parts: [['primavera', 'spring'], ['verano', 'summer'], ['otoño', 'autumn'], ['invierno', 'winter'], ['primera mitad|primer semestre', 'first half'], ['segunda mitad|segundo semestre', 'second half'], ['primer trimestre', 'first quarter'], ['segundo trimestre', 'second quarter'], ['tercer trimestre', 'third quarter'], ['(?:cuarto|último) trimestre', 'fourth quarter'], ['(?:principios?|comienzos?|inicios?) del?|primeros (?:días|meses) de', 'early'], ['(?:finale?s?|fin(?:es)?) del?|últimos (?:días|meses) de', 'late'], ['mediados de', 'middle']],
    eras: 'de la hégira|era budista|calendario lunar|antes de Cristo|a\\. ?C\\.',
  },
  ar: {
    rates: [...each('(?:في ال|كل |لكل |بال)', { second: '~ثانية', minute: '~دقيقة', hour: '~ساعة', day: '~يوم|يوميا|يومية?', week: '~أسبوع|أسبوعيا|أسبوعية?', month: '~شهر|شهريا|شهرية?', year: '~(?:سنة|عام)|سنويا|سنوية?', epoch: '~حقبة', block: '~كتلة' }), ['مرة(?: واحدة)?', 'once']],
    parts: [['ربيع(?! (?:ال)?(?:أول|آخر))', 'spring'], ['صيف', 'summer'], ['خريف', 'autumn'], ['شتاء', 'winter'], ['نصف الأول', 'first half'], ['نصف الثاني', 'second half'], ['ربع الأول', 'first quarter'], ['ربع الثاني', 'second quarter'], ['ربع الثالث', 'third quarter'], ['ربع (?:الرابع|الأخير)', 'fourth quarter'], ['أوائل|مطلع|بداي(?:ة|ات)|مستهل', 'early'], ['أواخر|نهاي(?:ة|ات)|ختام', 'late'], ['منتصف|أواسط', 'middle']],
    eras: '(?<=\\d ?)هـ?|هجرية?|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة',
  },
  zh: {
    rates: [...each('每一?个? ?', { second: '~秒', minute: '~分钟', hour: '~小时', day: '~[天日]|日[均常]|一[天日]一', week: '~(?:周|星期)', month: '~月', quarter: '~季度?', year: '~年|(?<!\\d{4} ?)年(?=度|化|奖励|收益|利率|回报|费)', epoch: '~(?:[\\d.]{1,6} ?分钟的)?(?:时段|纪元)', block: '~区块' }), ['一次性|一次', 'once']],
    parts: [['春[季天]|(?<=年)春', 'spring'], ['夏[季天]|(?<=年)夏', 'summer'], ['秋[季天]|(?<=年)秋', 'autumn'], ['冬[季天]|(?<=年)冬', 'winter'], ['上半年|前半年', 'first half'], ['下半年|后半年', 'second half'], ['第?一季度?', 'first quarter'], ['第?二季度?', 'second quarter'], ['第?三季度?', 'third quarter'], ['第?四季度?', 'fourth quarter'], ['年初|月初|上旬', 'early'], ['年底|年末|月底|月末|下旬', 'late'], ['(?:年中|月中)(?!的)|中旬', 'middle']],
    eras: '民国|农历|阴历|令和|平成|公元前',
  },
}
