import type { Lang } from '../../languages.ts'

/**
 * Words that say as much as a figure: how often, which part of a year, which fraction. Each is a figure of its own, "a day", with a mark: languages
 * have more such words than a machine knows. What begins with "≈" is another only where each of two texts has one of its kind that the other has not; what begins with "+"
 * may be missing, but not be added.
 */
export interface QuantityWords {
  /** What a number is an amount of, each: "a day". */
  rates: readonly (readonly [pattern: string, value: string])[]
  /** Parts of a year. */
  parts: readonly (readonly [pattern: string, value: string])[]
  /** Fractions, multiples and numbers in other letters. */
  fractions: readonly (readonly [pattern: string, value: string])[]
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
    fractions: [['half|halves|halved', 'half'], ['two[ -]thirds', 'two thirds'], ['a third|one third|thirds', 'third'], ['a quarter|quarters|one quarter', 'quarter'], ['a fifth|one fifth|fifths', 'fifth'], ['a tenth|one tenth|tenths', 'tenth'], ['hundredths?', 'hundredth'], ['thousandths?', 'thousandth'], ['doubles?|doubled|twice|two times', 'double'], ['triples?|tripled|three times|threefold', 'triple'], ['times', 'times'], ['dozens?', 'dozen'], ['tens of', 'tens'], ['hundreds', 'hundreds'], ['thousands', 'thousands'], ['squared?', 'square']],
    eras: 'AH|BC|BCE|Buddhist era|lunar calendar',
  },
  es: {
    rates: each('(?:por|cada|al|a la)', { second: '~ segundo', minute: '~ minuto', hour: '~ hora', day: '~ día|diari[oa]s?|diariamente', week: '~ semana|semanal(?:es|mente)?', fortnight: '~ quincena|quincenal(?:es|mente)?', quarter: '~ trimestre|trimestral(?:es|mente)?', semester: '~ semestre|semestral(?:es|mente)?', month: '~ mes|mensual(?:es|mente)?', year: '~ año|anual(?:es|mente)?', epoch: '~ época', block: '~ bloque' }),
    parts: [['primavera', 'spring'], ['verano', 'summer'], ['otoño', 'autumn'], ['invierno', 'winter'], ['primer trimestre', 'first quarter'], ['segundo trimestre', 'second quarter'], ['tercer trimestre', 'third quarter'], ['(?:cuarto|último) trimestre', 'fourth quarter'], ['(?:principios|comienzos|inicios) de', 'early'], ['(?:finales|fines) de', 'late'], ['mediados de', 'middle']],
    fractions: [['mitad|medi[oa] (?:millón|docena|día|hora|año|mes|ETH)|y medi[oa]', 'half'], ['dos (?:tercios|terceras partes)', 'two thirds'], ['tercios?|tercera parte', 'third'], ['cuarta parte|un cuarto|cuartos', 'quarter'], ['quinta parte|un quinto|quintos', 'fifth'], ['décimas?(?: parte)?|un décimo|décimos', 'tenth'], ['centésim[ao]s?', 'hundredth'], ['milésim[ao]s?', 'thousandth'], ['doble|duplica\\p{L}{0,8}|dos veces', 'double'], ['triple|triplica\\p{L}{0,8}|tres veces', 'triple'], ['(?<!a |otras )veces', 'times'], ['docenas?', 'dozen'], ['decenas?', 'tens'], ['cent(?:enares|enas?)|cientos', 'hundreds'], ['millares|miles', 'thousands'], ['cuadrado', 'square']],
    eras: 'de la hégira|era budista|calendario lunar|antes de Cristo|a\\. ?C\\.',
  },
  ar: {
    rates: each('(?:في ال|كل |لكل |بال)', { second: '~ثانية', minute: '~دقيقة', hour: '~ساعة', day: '~يوم|يوميا|يومية?', week: '~أسبوع|أسبوعيا|أسبوعية?', month: '~شهر|شهريا|شهرية?', year: '~(?:سنة|عام)|سنويا|سنوية?', epoch: '~حقبة', block: '~كتلة' }),
    parts: [['ربيع', 'spring'], ['صيف', 'summer'], ['خريف', 'autumn'], ['شتاء', 'winter'], ['الربع الأول', 'first quarter'], ['الربع الثاني', 'second quarter'], ['الربع الثالث', 'third quarter'], ['الربع (?:الرابع|الأخير)', 'fourth quarter'], ['أوائل|مطلع|بداية', 'early'], ['أواخر|نهاية', 'late'], ['منتصف', 'middle']],
    fractions: [['نصف', 'half'], ['ثلثي|ثلثا|ثلثين|ثلثان', 'two thirds'], ['ثلث', 'third'], ['ربع(?! (?:سنو|الأول|الثاني|الثالث|الرابع|الأخير))', 'quarter'], ['ضعف|ضعفي|ضعفا|مضاعفة|مرتين|مرتان', 'double'], ['أضعاف|مرات', 'times'], ['دزينة|دزينات', 'dozen'], ['عشرات', 'tens'], ['مئات', 'hundreds'], ['ال?آلاف', 'thousands'], ['مربع', 'square']],
    eras: '(?<=\\d ?)هـ?|هجرية?|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة',
  },
  zh: {
    rates: each('每一?个?', { second: '~秒', minute: '~分钟', hour: '~小时', day: '~[天日]|日均', week: '~(?:周|星期)', month: '~月', quarter: '~季度?', year: '~年', epoch: '~(?:时段|纪元)', block: '~区块' }),
    parts: [['春[季天]', 'spring'], ['夏[季天]', 'summer'], ['秋[季天]', 'autumn'], ['冬[季天]', 'winter'], ['第?一季度', 'first quarter'], ['第?二季度', 'second quarter'], ['第?三季度', 'third quarter'], ['第?四季度', 'fourth quarter'], ['年初|[上]?月初', 'early'], ['年底|年末|月底|月末', 'late'], ['年中(?!的)|月中(?!的)', 'middle']],
    fractions: [['一半|半数|(?<![一多])半(?=个|年|天|数)', 'half'], ['三分之二', 'two thirds'], ['三分之', 'third'], ['四分之', 'quarter'], ['五分之', 'fifth'], ['十分之', 'tenth'], ['百分之一(?!百)', 'hundredth'], ['千分之一', 'thousandth'], ['两倍|翻倍|加倍|翻一番', 'double'], ['三倍', 'triple'], ['(?<![两三翻加])倍(?!数)', 'times'], ['[一二两三四五六七八九]成', 'tenths'], ['数十|几十', 'tens'], ['数百|几百|上百', 'hundreds'], ['数千|几千|成千|上万', 'thousands'], ['平方', 'square'], ['[萬億兩仟佰壹贰叁肆柒捌玖]', 'other letters'], ['(?<=\\d ?)[余多](?=[十百千万亿])', 'more'], ['(?<=\\d ?)(?:[零〇]|点[一二三四五六七八九])|[零〇一二两三四五六七八九十]点[零一二三四五六七八九]', 'other letters']],
    eras: '民国|农历|阴历|令和|平成|公元前',
  },
}
