import type { Lang } from '../../languages.ts'

/** How a language says up to or from where, as patterns in small letters without marks. */
export interface BoundWords {
  most: string
  least: string
  /** Words that say the opposite behind a "no". */
  more: string
  less: string
  /** A "no" and what may stand between it and such a word. */
  no: string
}

// Near a date, these are no bounds.
const year = '(?:19|20)\\d\\d(?!\\d|[.,]\\d|\\sETH)'
const spanishDate = `(?! (?:el \\d{1,2} de \\p{L}|\\p{L}{4,10} de (?:19|20)\\d\\d|${year}|que |entonces|ahora|tener ))`
const arabicDate = `(?! (?:عام |سنة |\\d{1,2} \\p{L}{4}|(?:\\p{L}{4,8} )?${year}|أن |الآن|[يت]كون |ت?تجاوز|يتجاوز))`
// "Under GPL 3" and "the example above, 10" say nothing of a number, nor does "the past 30 days".
const ofNumber = '(?= (?:about |around |some |roughly )?(?:[$€£]?\\d|half|(?:an?|one) (?:third|quarter|fifth|tenth|million)|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|hundred))'

export const boundWords: Readonly<Record<Lang, BoundWords>> = {
  en: {
    most: `at (?:the )?most|up to(?! (?:date|${year}))|or (?:less|fewer|lower|below|under|shorter)|maximum of`,
    least: 'at (?:the )?least|or (?:more|longer|higher|above|over)|minimum of|upwards of',
    more: `(?:more|longer|higher|greater|larger) than|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?:over|above|beyond|passed|(?<!the )past)${ofNumber}`,
    less: `(?:less|fewer|shorter|lower|smaller) than|(?:under|below)${ofNumber}`,
    no: '(?<!\\p{L})(?:no|not|never|cannot|nor|nobody|none) [\\p{L} ]{0,24}$',
  },
  es: {
    most: `como (?:mucho|máximo)|a lo (?:sumo|más)|máxim[oa](?: de(?: un)?|:)?(?= \\d)|tope de|hasta${spanishDate}|(?<!más )o menos|o (?:inferior|menor)(?:es)?`,
    least: `como (?:mínimo|poco)|(?:al|por lo|cuando) menos|mínim[oa](?: de(?: un)?|:)?(?= \\d)|o más|o (?:superior|mayor)(?:es)?|en adelante|(?:a partir de|desde)${spanishDate}(?= \\d[\\d.,]{0,14}\\s(?:mil|ETH|USD|[$€%]))`,
    more: 'más (?:del?|que|allá del?)|(?:por )?encima del?|superior(?:es)? al?|mayor(?:es)? (?:del?|que|al?)|supera\\p{L}{0,4}|superó|excede[nr]?|exced(?:ió|ieron|ía|ían)|(?:sobre|re)(?:pasa|basa)\\p{L}{0,4}|(?:sobrepas|rebas)ó|pas(?:a|ó|an|aron|aba|aban|ar|ado) de(?: l[oa]s)?(?! \\d[\\d.,]{0,9}(?:\\s\\p{L}{1,12})? a \\d)',
    less: 'menos (?:del?|que)|(?:por )?debajo del?|inferior(?:es)? al?|menor(?:es)? (?:del?|que|al?)|(?:no lleg(?:a|ó|an|aron|aba|aban)|sin llegar) al?|no alcanz(?:a|ó|an|aron|aba|aban)',
    no: '(?<!\\p{L})(?:no|nunca|jamás|ning[uú]n[oa]?|nadie|tampoco|sin|ni) (?![\\p{L} ]{0,24}(?:sino|salvo) )[\\p{L} ]{0,24}$',
  },
  ar: {
    most: `على (?:الأكثر|(?:أكثر|أقصى|أبعد) تقدير)|حتى${arabicDate}|(?:بما |ما )?[يت]صل (?:إلى|حتى)|حد (?:ال)?(?:أقصى|أعلى)(?: (?:هو|وهو|البالغ|قدره|من))?|أقصاها?|أو أقل|فأقل|فما دون`,
    least: 'على (?:الأقل|أقل تقدير)|حد (?:ال)?أدنى(?: (?:هو|وهو|البالغ|قدره|من))?|أدناها?|أو (?:أكثر|أعلى|أطول)|فأكثر|فأعلى|فما فوق',
    more: '(?:أكثر|أزيد|أعلى|أكبر|أطول) من|فوق|(?:[يت]زيد|زادت?) (?:على|عن)|(?:[يت]ت|م?ت)جاوز(?:ت|ة|ا)?|[يت]?تخط[ىت]|[يت]فوق|فاقت?',
    less: '(?<!حد (?:ال)?)(?:أقل|أدنى|أصغر|أقصر) من|(?:[يت]قل|قلت?)(?: عدد\\p{L}{0,3})? عن|(?<!\\p{L}|من )دون|تحت(?= \\d)|(?:لم|لا) [يت](?:بلغ|صل إلى)',
    no: '(?<!\\p{L})[وف]?(?:أ?لا|لم|لن|ليست?) (?![\\p{L} ]{0,24}(?:إلا|سوى) )[\\p{L} ]{0,24}$',
  },
  zh: {
    most: '最[多高长大久]|至多|顶多|(?<![找看见得想遇收做])不到|不足(?!以)|[未不]满(?= ?\\d)|未达|以下|之下|[以之]内|或更[少低短]|上限[为是]|[高多长]达|封顶',
    least: '最[少低短小]|至少|起码|以上|之上|或更[多高长久]|下限[为是]|(?<=\\d ?[万亿]?)多(?= ?[条个家种名次项天年位笔枚])',
    more: '超过|超出|多于|高于|大于|长于|逾|突破',
    less: '少于|低于|小于|短于|不及',
    no: '(?:不(?:会|得|能|可能?|应|再|曾)?|没有?|未曾?|(?:从[不未]|[绝永]不|没有任?何?)[\\p{Script=Han} ]{0,10})$',
  },
}
