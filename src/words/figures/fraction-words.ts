import type { Lang } from '../../languages.ts'
import type { QuantityWords } from './quantity-words.ts'

// "A third of it" is a part; "a third party", "a fifth way" and "a third, the client" are one more.
const isPart = '(?= (?:of|more|less|fewer|higher|lower|larger|smaller|longer|shorter|as|off|each|goes|went|stays|leaves|and|or|to|than)(?!\\p{L})|[.;:!?)]|,(?! (?:the|an?|called|named) )|$)'
const part = (name: string): string => `(?:an?|one) ${name}${isPart}|${name}s`

// "Un quinto del total", not "un quinto método".
const esParte = '(?= (?:del?|más|menos|y|o|para|a|que)(?!\\p{L})|[.;:!?)]|,(?! (?:el|la|una?) )|$)'
const parte = (ordinal: string, own: string): string => `${ordinal} parte|(?:un|el|al|del) ${own}${esParte}|${own}s`

// What marks of vowels tell apart: "a fifth of the rewards" from "five rewards", behind which no article stands; and from "fifteen".
const arOf = '(?:ه|ها|هم|هما)(?![\\p{L}])|(?= (?:ال|ذلك|هذا|هذه|تلك|ما ))'
const juz = (one: string, many: string): string => `ل?(?:${many}|(?<!(?:ة|ى|أحد|اثن[اي]|ثماني) )${one}(?:${arOf}))`

/** Fractions, multiples and numbers in other letters, as patterns in small letters without marks. Each says which fraction it is in every language. */
export const fractionWords: Readonly<Record<Lang, QuantityWords['parts']>> = {
  en: [
    ['half and half|(?<!(?:first|second) )half(?!-(?:filled|full|empty|open|baked|hearted|year))|halves|halved|halving', 'half'], ['two[ -]thirds', 'two thirds'], ['three[ -]quarters', 'three quarters'],
    [part('third'), 'third'], ['(?:a|one|its) quarter(?! (?:ago|later|earlier))|quarters', 'quarter'],
    ...['fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((name) => [part(name), name] as const), ['hundredths?', 'hundredth'], ['thousandths?', 'thousandth'],
    ['doubles?(?![ -](?:sign|check|spend|vot|count|click))|doubled|doubling|twice|two times|twofold', 'double'], ['triples?|tripled|tripling|thrice|three times|threefold', 'triple'], ['(?<!at (?:all|other|such|these|those) )times', 'times'],
    ['dozens?', 'dozen'], ['tens of thousands', 'tens of thousands'], ['hundreds of thousands', 'hundreds of thousands'], ['tens of', 'tens'], ['hundreds', 'hundreds'], ['thousands', 'thousands'], ['squared|square(?= root)', 'square'],
  ],
  es: [
    ['mitad y mitad|(?<!(?:primera|segunda) )mitad(?:es)?|medi[oa] (?:punto|millón|docena|segundo|minuto|hora|día|semana|mes|año|época|ETH)|y medi[oa]', 'half'], ['dos (?:tercios|terceras partes)', 'two thirds'], ['tres (?:cuartos|cuartas partes)', 'three quarters'],
    ['(?:un|el|al|del) tercio|tercios|tercera parte', 'third'], ['cuarta parte|(?:un|su) cuarto|cuartos|cuartas partes', 'quarter'],
    [parte('quinta', 'quinto'), 'fifth'], [parte('sexta', 'sexto'), 'sixth'], [parte('séptima', 'séptimo'), 'seventh'], [parte('octava', 'octavo'), 'eighth'], [parte('novena', 'noveno'), 'ninth'], [`${parte('décima', 'décimo')}|décimas?`, 'tenth'],
    ['centésim[ao]s?', 'hundredth'], ['milésim[ao]s?', 'thousandth'], ['doble(?! (?:firma|gasto|voto|comprobación))|duplica\\p{L}{0,8}|dos veces', 'double'], ['triple|triplica\\p{L}{0,8}|tres veces', 'triple'], ['(?<!a |otras )veces', 'times'],
    ['docenas?', 'dozen'], ['decenas de miles', 'tens of thousands'], ['(?:cientos|centenares) de miles', 'hundreds of thousands'], ['decenas?', 'tens'], ['cent(?:enares|enas?)|cientos', 'hundreds'], ['millares|miles', 'thousands'], ['al cuadrado|raíz cuadrada|raíces cuadradas|(?<=\\p{L}s )cuadrados', 'square'],
  ],
  ar: [
    ['ل?(?:نصف والنصف|نصف(?! (?:الأول|الثاني|ممتلئ|فارغ|مفتوح))(?:ا|ه|ها|هم|هما|ي|ين)?|أنصاف)', 'half'], ['ل?(?:ثلث(?:ي|ين|ان|يه|يها|اه|اها|يهم|اهم)|ثلثا(?= (?:ال|ذلك|هذا|هذه|تلك|ما )))', 'two thirds'], ['ثلاثة (?:ال)?أرباع', 'three quarters'],
    ['ل?(?:ثلث(?:ا|ه|ها|هم|هما)?|أثلاث)', 'third'], ['ل?(?:ربع(?! (?:سنو|الأول|الثاني|الثالث|الرابع|الأخير))(?:ا|ه|ها|هم|هما|ين|ان)?|أرباع)', 'quarter'],
    [juz('خمس', 'أخماس'), 'fifth'], [juz('سدس', 'أسداس|سدسا'), 'sixth'], [juz('سبع', 'أسباع'), 'seventh'], ['أثمان|ثمن(?= (?:الرصيد|المبلغ|المكافآت|الإيداع))', 'eighth'], [juz('تسع', 'أتساع'), 'ninth'], [juz('عشر', 'أعشار'), 'tenth'],
    ['جزء(?:ا)? من (?:ال)?مئة|جزء(?:ا)? من (?:ال)?مائة', 'hundredth'], ['جزء(?:ا)? من (?:ال)?ألف', 'thousandth'], ['ضعف(?:ا|ي|ين|ان|ه|ها)?(?! في)|مضاعف(?:ة|تها?)|[يت]ضاعف|مرتين|مرتان', 'double'], ['ثلاثة أضعاف(?:ه|ها)?|ثلاث مرات', 'triple'], ['أضعاف(?:ا|ه|ها|هم)?|مرات', 'times'],
    ['دزينة|دزينات', 'dozen'], ['عشرات (?:ال)?آلاف', 'tens of thousands'], ['مئات (?:ال)?آلاف', 'hundreds of thousands'], ['عشرات', 'tens'], ['مئات', 'hundreds'], ['ال?آلاف', 'thousands'], ['جذر (?:ال)?تربيعي|تربيع|مربع(?= (?:عدد|قيمة))', 'square'],
  ],
  zh: [
    ['各占?一半|一半|半数|减半|折半|得半分|(?<![一多上下])半(?=个|年|天|数|分钟|小时)', 'half'], ['三分之二', 'two thirds'], ['四分之三', 'three quarters'], ['三分之', 'third'], ['四分之|四等份|[平均等]分[成为]四份', 'quarter'],
    ['五分之', 'fifth'], ['六分之', 'sixth'], ['七分之', 'seventh'], ['八分之', 'eighth'], ['九分之', 'ninth'], ['(?<![二三四五六七八九])十分之|[一二两三四五六七八九]成(?!不变)', 'tenth'], ['百分之一(?!百)', 'hundredth'], ['千分之一', 'thousandth'],
    ['[两二]倍|翻倍|加倍|翻一番|每[天日周月年]两次', 'double'], ['三倍|每[天日周月年]三次', 'triple'], ['(?<![两二三翻加])倍(?!数)|好几次', 'times'],
    ['数十万|几十万', 'hundreds of thousands'], ['数万|几万|上万', 'tens of thousands'], ['数十|几十', 'tens'], ['(?:数百|几百|上百|成百)(?!万)', 'hundreds'], ['成千上万|数千|几千|成千', 'thousands'], ['平方', 'square'],
    ['[萬億兩仟佰壹贰叁肆柒捌玖]', 'other letters'], ['(?<=\\d ?)[余多](?=[十百千万亿])', 'more'], ['(?<=\\d ?)(?:[零〇]|点[一二三四五六七八九])|[零〇一二两三四五六七八九十]点[零一二三四五六七八九]', 'other letters'],
  ],
}
