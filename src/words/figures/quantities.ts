import type { Lang } from '../../languages.ts'
import type { Figure } from './figure.ts'

/**
 * Words that say as much as a figure: how often, up to or from where, which part of a year, which fraction. Each is a figure of its own, "at most", with a mark: languages
 * have more such words than a machine knows. What begins with "≈" is another only where each of two texts has one of its kind that the other has not; what begins with "+"
 * may be missing, but not be added.
 */
interface QuantityWords {
  /** What a number is an amount of, each: "a day". */
  rates: readonly (readonly [pattern: string, value: string])[]
  /** Up to or from where, beside a number. */
  bounds: readonly (readonly [pattern: string, value: 'at most' | 'at least'])[]
  /** Parts of a year. */
  parts: readonly (readonly [pattern: string, value: string])[]
  /** Fractions, multiples and numbers in other letters. */
  fractions: readonly (readonly [pattern: string, value: string])[]
  /** Other calendars and eras. */
  eras: string
}

const words: Readonly<Record<Lang, QuantityWords>> = {
  en: {
    rates: [['(?:an?|per|each|every) second', 'second'], ['(?:an?|per|each|every) minute', 'minute'], ['(?:an?|per|each|every) hour|hourly', 'hour'], ['(?:an?|per|each|every) day|daily', 'day'], ['(?:an?|per|each|every) week|weekly', 'week'], ['(?:an?|per|each|every) month|monthly', 'month'], ['(?:an?|per|each|every) year|yearly|annual(?:ly)?', 'year'], ['(?:an?|per|each|every) epoch', 'epoch'], ['(?:an?|per|each|every) block', 'block']],
    bounds: [['at most|up to|(?:no|not) more than|less than|fewer than|under|below|no longer than|maximum of', 'at most'], ['at least|(?:no|not) (?:less|fewer) than|(?<!\\bno \\p{L}{1,20} )more than|over|above|or more|minimum of', 'at least']],
    parts: [['spring', 'spring'], ['summer', 'summer'], ['autumn', 'autumn'], ['winter', 'winter'], ['first quarter', 'first quarter'], ['second quarter', 'second quarter'], ['third quarter', 'third quarter'], ['(?:fourth|last) quarter', 'fourth quarter'], ['early|(?:the )?beginning of|(?:the )?start of', 'early'], ['late(?= )|(?:the )?end of', 'late'], ['mid|middle of', 'middle']],
    fractions: [['half|halves|halved', 'half'], ['two[ -]thirds', 'two thirds'], ['a third|one third|thirds', 'third'], ['a quarter|quarters|one quarter', 'quarter'], ['a fifth|one fifth|fifths', 'fifth'], ['a tenth|one tenth|tenths', 'tenth'], ['hundredths?', 'hundredth'], ['thousandths?', 'thousandth'], ['doubles?|doubled|twice|two times', 'double'], ['triples?|tripled|three times|threefold', 'triple'], ['times', 'times'], ['dozens?', 'dozen'], ['tens of', 'tens'], ['hundreds', 'hundreds'], ['thousands', 'thousands'], ['squared?', 'square']],
    eras: 'AH|BC|BCE|Buddhist era|lunar calendar',
  },
  es: {
    rates: [['(?:por|cada|al) segundo', 'second'], ['(?:por|cada|al) minuto', 'minute'], ['(?:por|cada|a la) hora', 'hour'], ['(?:por|cada|al) día|diari[oa]s?|diariamente', 'day'], ['(?:por|cada|a la) semana|semanal(?:es|mente)?', 'week'], ['(?:por|cada|al) mes|mensual(?:es|mente)?', 'month'], ['(?:por|cada|al) año|anual(?:es|mente)?', 'year'], ['(?:por|cada) época', 'epoch'], ['(?:por|cada) bloque', 'block']],
    bounds: [['como (?:mucho|máximo)|hasta|menos de|no más de|no (?:superan?|exceden?)|(?<=(?<!\\p{L})no [\\p{L} ]{1,24} )más de|a lo sumo|máximo de|por debajo de|inferior(?:es)? a', 'at most'], ['como mínimo|al menos|por lo menos|no menos de|(?<!(?<!\\p{L})no [\\p{L} ]{1,24} )más de|o más|mínimo de|por encima de|superior(?:es)? a|desde (?=\\d[\\d.,]*\\s(?:mil|ETH|USD|[$€%]))', 'at least']],
    parts: [['primavera', 'spring'], ['verano', 'summer'], ['otoño', 'autumn'], ['invierno', 'winter'], ['primer trimestre', 'first quarter'], ['segundo trimestre', 'second quarter'], ['tercer trimestre', 'third quarter'], ['(?:cuarto|último) trimestre', 'fourth quarter'], ['(?:principios|comienzos|inicios) de', 'early'], ['(?:finales|fines) de', 'late'], ['mediados de', 'middle']],
    fractions: [['mitad|medi[oa] (?:millón|docena)', 'half'], ['dos (?:tercios|terceras partes)', 'two thirds'], ['tercios?|tercera parte', 'third'], ['cuarta parte|un cuarto|cuartos', 'quarter'], ['quinta parte|un quinto|quintos', 'fifth'], ['décimas?(?: parte)?|un décimo|décimos', 'tenth'], ['centésim[ao]s?', 'hundredth'], ['milésim[ao]s?', 'thousandth'], ['doble|duplica\\p{L}{0,8}|dos veces', 'double'], ['triple|triplica\\p{L}{0,8}|tres veces', 'triple'], ['(?<!a |otras )veces', 'times'], ['docenas?', 'dozen'], ['decenas?', 'tens'], ['cent(?:enares|enas?)|cientos', 'hundreds'], ['millares|miles', 'thousands'], ['cuadrado', 'square']],
    eras: 'de la hégira|era budista|calendario lunar|antes de Cristo|a\\. ?C\\.',
  },
  ar: {
    rates: [['(?:في ال|كل |لكل |بال)ثانية', 'second'], ['(?:في ال|كل |لكل |بال)دقيقة', 'minute'], ['(?:في ال|كل |لكل |بال)ساعة', 'hour'], ['(?:في ال|كل |لكل |بال)يوم|يوميا|يومية?', 'day'], ['(?:في ال|كل |لكل |بال)أسبوع|أسبوعيا|أسبوعية?', 'week'], ['(?:في ال|كل |لكل |بال)شهر|شهريا|شهرية?', 'month'], ['(?:في ال|كل |لكل |بال)(?:سنة|عام)|سنويا|سنوية?', 'year'], ['(?:في ال|كل |لكل |بال)حقبة', 'epoch'], ['(?:في ال|كل |لكل |بال)كتلة', 'block']],
    bounds: [['على الأكثر|حتى|أقل من|لا (?:يزيد|تزيد) (?:على|عن)|لا (?:يتجاوز|تتجاوز)|(?<=(?<!\\p{L})ل[امن] [\\p{L} ]{1,24} )أكثر من|(?:ك|ب)حد أقصى|دون', 'at most'], ['على الأقل|(?<!(?<!\\p{L})ل[امن] [\\p{L} ]{1,24} )أكثر من|(?:ما )?لا يقل عن|(?:ك|ب)حد أدنى|فوق|أو أكثر|فأكثر', 'at least']],
    parts: [['ربيع', 'spring'], ['صيف', 'summer'], ['خريف', 'autumn'], ['شتاء', 'winter'], ['الربع الأول', 'first quarter'], ['الربع الثاني', 'second quarter'], ['الربع الثالث', 'third quarter'], ['الربع (?:الرابع|الأخير)', 'fourth quarter'], ['أوائل|مطلع|بداية', 'early'], ['أواخر|نهاية', 'late'], ['منتصف', 'middle']],
    fractions: [['نصف', 'half'], ['ثلثي|ثلثا|ثلثين|ثلثان', 'two thirds'], ['ثلث', 'third'], ['ربع(?! (?:سنو|الأول|الثاني|الثالث|الرابع|الأخير))', 'quarter'], ['ضعف|ضعفي|ضعفا|مضاعفة|مرتين|مرتان', 'double'], ['أضعاف|مرات', 'times'], ['دزينة|دزينات', 'dozen'], ['عشرات', 'tens'], ['مئات', 'hundreds'], ['ال?آلاف', 'thousands'], ['مربع', 'square']],
    eras: '(?<=\\d ?)هـ?|هجرية?|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة',
  },
  zh: {
    rates: [['每(?:一)?秒', 'second'], ['每(?:一)?分钟', 'minute'], ['每(?:一)?个?小时', 'hour'], ['每(?:一)?[天日]|日均', 'day'], ['每(?:一)?(?:周|个?星期)', 'week'], ['每(?:一)?个?月', 'month'], ['每(?:一)?年', 'year'], ['每(?:一)?个?(?:时段|纪元)', 'epoch'], ['每(?:一)?个?区块', 'block']],
    bounds: [['最多|至多|不超过|不到|少于|低于|不足|以下|以内', 'at most'], ['最少|至少|不少于|(?<!不)超过|多于|高于|以上', 'at least']],
    parts: [['春[季天]', 'spring'], ['夏[季天]', 'summer'], ['秋[季天]', 'autumn'], ['冬[季天]', 'winter'], ['第?一季度', 'first quarter'], ['第?二季度', 'second quarter'], ['第?三季度', 'third quarter'], ['第?四季度', 'fourth quarter'], ['年初|[上]?月初', 'early'], ['年底|年末|月底|月末', 'late'], ['年中(?!的)|月中(?!的)', 'middle']],
    fractions: [['一半|半数|(?<![一多])半(?=个|年|天|数)', 'half'], ['三分之二', 'two thirds'], ['三分之', 'third'], ['四分之', 'quarter'], ['五分之', 'fifth'], ['十分之', 'tenth'], ['百分之一(?!百)', 'hundredth'], ['千分之一', 'thousandth'], ['两倍|翻倍|加倍|翻一番', 'double'], ['三倍', 'triple'], ['(?<![两三翻加])倍(?!数)', 'times'], ['[一二两三四五六七八九]成', 'tenths'], ['数十|几十', 'tens'], ['数百|几百|上百', 'hundreds'], ['数千|几千|成千|上万', 'thousands'], ['平方', 'square'], ['[萬億兩仟佰壹贰叁肆柒捌玖]', 'other letters'], ['(?<=\\d ?)[余多](?=[十百千万亿])', 'more'], ['(?<=\\d ?)(?:[零〇]|点[一二三四五六七八九])', 'other letters']],
    eras: '民国|农历|阴历|令和|平成|公元前',
  },
}

interface Kind {
  pattern: RegExp
  /** Its values, by the names of the groups of the pattern. */
  values: ReadonlyMap<string, string>
  mark: (value: string) => string
  isNearNumber: boolean
  /** Whether it says anything only in a text with numbers. */
  needsNumber: boolean
}

const readings = new Map<Lang, readonly Kind[]>()

function kindsOf(lang: Lang): readonly Kind[] {
  const known = readings.get(lang)
  if (known) return known
  const { rates, bounds, parts, fractions, eras } = words[lang]
  const [before, behind] = lang === 'zh' ? ['', ''] : [lang === 'ar' ? '(?<![\\p{L}\\p{N}])[وف]?[بلك]?(?:ال)?' : '(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
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
