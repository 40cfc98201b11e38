import type { Lang } from '../../languages.ts'
import type { QuantityWords } from './quantity-words.ts'
import { monthsOf } from './tables.ts'

const monthNames = (lang: Lang): string => [...monthsOf(lang).keys()].join('|')
const year = '(?:19|20)\\d{2}(?!\\d|[.,]\\d|\\s?(?:ETH|%))'

/** What a date begins with, behind such a word. */
const dates = {
  en: `(?= (?:the )?(?:early |late |mid[- ]|(?:beginning|start|end|middle) of )?(?:spring |summer |autumn |winter )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${monthNames('en')}|${year}))`,
  es: `(?= (?:el |la )?(?:día |mes de |año )?(?:(?:principios|comienzos|finales|fines|mediados) de )?(?:(?:primavera|verano|otoño|invierno) de )?(?:\\d{1,2}(?:\\.?[ºo])? de )?(?:${monthNames('es')}|${year}))`,
  ar: `(?= (?:يوم |شهر |عام |سنة |أوائل |أواخر |منتصف |بداية |نهاية |ربيع |صيف |خريف |شتاء )?(?:\\d{1,2} )?(?:${monthNames('ar')}|${year}))`,
}

// Chinese says it behind a date, where a name may stand in brackets.
const behindDate = '(?<=(?:\\d{4} ?年|\\d ?月|\\d ?[日号])(?:（[^（）]{1,24}）)? ?)'

/** Whether something was from a date on, or up to it, or then: words beside dates, as patterns in small letters without marks. */
export const whenWords: Readonly<Record<Lang, QuantityWords['parts']>> = {
  en: [[`(?:since|after|from)${dates.en}`, 'from'], [`(?:(?<!not )until|till|before|prior to|up to)${dates.en}`, 'until'], [`(?:in|on|during)${dates.en}`, 'in']],
  es: [[`(?:desde|a partir del?|después del?|tras)${dates.es}`, 'from'], [`(?:(?<!(?<!\\p{L})no [\\p{L} ]{1,40} )hasta|antes del?)${dates.es}`, 'until'], [`(?:en|durante)${dates.es}`, 'in']],
  ar: [[`(?:منذ|ابتداء من|بدءا من|اعتبارا من|بعد)${dates.ar}`, 'from'], [`(?:(?<!(?<!\\p{L})[وف]?ل[امن] [\\p{L} ]{1,40} )حتى|قبل|لغاية|إلى غاية)${dates.ar}`, 'until'], [`(?:في|خلال)${dates.ar}`, 'in']],
  zh: [[`${behindDate}(?:起|以来|开始|[之以]?后)`, 'from'], [`${behindDate}(?:[之以]?前|为?止)|截[至止到]`, 'until'], [`在(?= ?\\d{4} ?年)`, 'in']],
}
