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
  /** What says of how much a bound is one, besides digits. */
  fractions: string
}

// Near a date, these are no bounds.
const spanishDate = '(?! (?:el \\d{1,2} de \\p{L}|\\p{L}{4,10} de (?:19|20)\\d\\d|(?:19|20)\\d\\d(?![\\d.,]|\\sETH)))'
const arabicDate = '(?! (?:عام |سنة |\\d{1,2} \\p{L}{4}))'

export const boundWords: Readonly<Record<Lang, BoundWords>> = {
  en: {
    most: 'at most|up to|or (?:less|fewer|lower|below)|maximum of',
    least: 'at least|or (?:more|longer|higher|above)|minimum of',
    more: 'more than|over|above|longer than|higher than|greater than',
    less: 'less than|fewer than|under|below|shorter than|lower than',
    no: '(?<!\\p{L})(?:no|not|never|cannot|nor|nobody|none) [\\p{L} ]{0,24}$',
    fractions: 'half|thirds?|quarters?|fifths?|tenths?',
  },
  es: {
    most: `como (?:mucho|máximo)|a lo (?:sumo|más)|máximo de|hasta${spanishDate}|(?<!más )o menos`,
    least: `como (?:mínimo|poco)|(?:al|por lo|cuando) menos|mínimo de|o más|(?:a partir de|desde)${spanishDate}(?= \\d[\\d.,]{0,14}\\s(?:mil|ETH|USD|[$€%]))`,
    more: 'más (?:del?|que)|por encima del?|superior(?:es)? al?|mayor(?:es)? (?:del?|que|al?)|supera(?:n|r)?|excede[nr]?',
    less: 'menos (?:del?|que)|por debajo del?|inferior(?:es)? al?|menor(?:es)? (?:del?|que|al?)',
    no: '(?<!\\p{L})(?:no|nunca|jamás|ning[uú]n[oa]?|nadie|tampoco|sin|ni) (?![\\p{L} ]{0,24}(?:sino|salvo) )[\\p{L} ]{0,24}$',
    fractions: 'mitad|tercios?|tercera|cuartos?|cuarta|quint[oa]|décim[oa]',
  },
  ar: {
    most: `على الأكثر|حتى${arabicDate}|(?:ك|ب)حد (?:أقصى|أعلى)|ما يصل إلى|أو أقل|فأقل`,
    least: 'على الأقل|(?:ك|ب)حد أدنى|أو أكثر|فأكثر|فما فوق',
    more: 'أكثر من|أزيد من|أعلى من|أكبر من|فوق|[يت]زيد (?:على|عن)|[يت]تجاوز',
    less: 'أقل من|أدنى من|أصغر من|[يت]قل عن|(?<!\\p{L}|من )دون',
    no: '(?<!\\p{L})[وف]?(?:أ?لا|لم|لن|ليست?) (?![\\p{L} ]{0,24}(?:إلا|سوى) )[\\p{L} ]{0,24}$',
    fractions: 'نصف|ثلث|ثلثي|ثلثا|ربع|خمس|عشر',
  },
  zh: {
    most: '最多|至多|顶多|不到|不足|以下|以内|或更少',
    least: '最少|至少|起码|以上|或更多',
    more: '超过|多于|高于|大于',
    less: '少于|低于|小于|短于',
    no: '(?:不(?:会|得|能|可能?|应|再|曾)?|没有?|未曾?|(?:从[不未]|[绝永]不|没有任?何?)[\\p{Script=Han} ]{0,10})$',
    fractions: '一半|半数|分之',
  },
}
