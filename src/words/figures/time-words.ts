import type { Lang } from '../../languages.ts'
import type { QuantityWords } from './quantity-words.ts'

const words = (units: Readonly<Record<string, string>>): QuantityWords['parts'] => Object.entries(units).map(([unit, pattern]) => [pattern, unit])

/** Lengths of time wherever they stand, as patterns in small letters without marks: "in a year", "from minutes to weeks". */
export const timeWords: Readonly<Record<Lang, QuantityWords['parts']>> = {
  en: words({
    second: 'seconds|(?<=(?:an?|per|each|every) |\\d[ -])second', minute: 'minutes?', hour: 'hours?|hourly', day: 'days?|daily', week: 'weeks?|weekly', fortnight: 'fortnights?|fortnightly',
    month: 'months?|monthly', quarter: 'quarterly|(?<=(?:first|second|third|fourth|last|per|each|every) )quarter', semester: 'half-years?|semesters?', year: 'years?|yearly|annual\\p{L}{0,6}', epoch: 'epochs?', decade: 'decades?', century: 'century|centuries',
  }),
  es: words({
    second: 'segundos|(?<=(?:por|cada|un|al) |\\d\\s)segundo', minute: 'minutos?', hour: 'horas?', day: 'días?|diari[oa]s?|diariamente|jornadas?', week: 'semanas?|semanal(?:es|mente)?', fortnight: 'quincenas?|quincenal(?:es|mente)?',
    month: 'mes(?:es)?|mensual(?:es|mente)?', quarter: 'trimestres?|trimestral(?:es|mente)?', semester: 'semestres?|semestral(?:es|mente)?', year: 'años?|anual\\p{L}{0,6}', epoch: 'épocas?', decade: 'décadas?|decenios?|lustros?', century: 'siglos?',
  }),
  ar: words({
    second: 'ثواني?|ثانيت[اي]ن|(?<=\\d |كل |في ال)ثانية', minute: 'دقيقة|دقائق|دقيقت[اي]ن', hour: 'ساعة|ساعات|ساعت[اي]ن', day: 'يوما?|يوم[اي]ن|أيام|يومية?|يوميا', week: 'أسبوعا?|أسبوع[اي]ن|أسابيع|أسبوعية?|أسبوعيا',
    month: 'شهرا?|شهر[اي]ن|أشهر|شهور|شهرية?|شهريا', year: 'سن(?:ة|وات|ين)|سنت[اي]ن|سنوية?|سنويا|عاما?|عام[اي]ن|أعوام', epoch: 'حقب(?:ة|ات)?', century: 'قرن|قرون',
  }),
  zh: words({
    second: '秒', minute: '分钟', hour: '小时|钟头', day: '(?<![今明昨当冬夏春秋聊])天(?![然气才生空])|[每逐单]日|日均', week: '周(?![围期边转])|星期|礼拜', month: '(?<![\\d一二三四五六七八九十年上本下] ?)月(?![球初底末中])', quarter: '季度', year: '(?<!\\d{4} ?)年(?![初底末中版])', epoch: '时段|纪元', century: '世纪',
  }),
}
