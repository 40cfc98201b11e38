import type { Translated } from '../languages.ts'
import { quotedAround } from './quoted.ts'

/** "Neither … nor" is one. */
const english = /(?<!\p{L})(?:not(?! only(?!\p{L}))|no|never|nobody|nothing|none|neither|without|cannot|nowhere|unknown|\p{L}{1,10}n[’']t)(?!\p{L})/giu

/** Words and parts of words by which a language says no. Chinese ones stand within words. */
const own: Readonly<Record<Translated, RegExp>> = {
  es: /(?<!\p{L})(?:no|nunca|nadie|nada|ning[uú]n\p{L}{0,12}|ni|sin|jamás|tampoco|imposib\p{L}{0,12}|incapa\p{L}{0,12}|irreversib\p{L}{0,12}|prescindir|carec\p{L}{0,12}|falta[nr]?|ausen\p{L}{0,12}|desconocid[oa]s?|rechaz\p{L}{0,12}|dej[aeó]\p{L}{0,6} de)(?!\p{L})/giu,
  ar: /(?<!\p{L})[وفبلك]?(?:ال)?(?:لا|لم|لن|ما(?= من(?!\p{L}))|ليس\p{L}{0,12}|غير|دون\p{L}{0,12}|بدون|عدم|بلا|لست|ألا|إلا|الاستغناء|مجهول\p{L}{0,6}|تعذر|يتعذر|انعدام|يُحرم)(?!\p{L})/gu,
  zh: /不|没|无|未|非|别|勿|免|否|难以|缺/gu,
}

/** What holds one of these and says no such thing. */
const idioms: Readonly<Record<Translated, RegExp>> = {
  es: /(?<!\p{L})(?:sin embargo|sin (?:ninguna )?duda|sin falta|sin más|no solo|no obstante|nada más|ni más ni menos|no (?:te|se|os) (?:preocupe[sn]?|inquiete[sn]?|apure[sn]?)|no en vano|no pasa nada|no hay (?:por qué|problema)|no dudes?|no esperes más|no te lo pienses)(?!\p{L})/giu,
  ar: /(?<!\p{L})[وف]?(?:غير أن\p{L}{0,4}|إلا أن\p{L}{0,4}|لا شك|بلا شك|لا سيما|لا ريب|لا تنس\p{L}{0,2}|لا تتأخر|لا تقلق\p{L}{0,2}|لا تتردد\p{L}{0,2}|لا بأس|لا مشكلة)(?!\p{L})/gu,
  zh: /不[能得会可]不|[无莫]不|不外[乎是]|不[同过断久仅但只止少]|别担心|不用担心|不必担心|没问题|没关系|差不多|无论|无疑|毫无疑问|未来|非常|没错|[特区分级个类性差]别|别[的人处]|免费|免得|是否|能否|可否|否则|无比/gu,
}

const sentences = (text: string): string[] => text.split(/(?<=[.!?؟。！？])\s*|\u2029/u).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0
const deniesIn = (text: string, lang: Translated): number => count(text.replace(idioms[lang], (idiom) => ' '.repeat(idiom.length)), own[lang])

/** An English sentence that says no, as one quotes it, and whether its translation says so at all: less often, if it does. */
export interface LostNegation {
  sentence: string
  isSaid: boolean
}

/** The first English sentence that says no where its translation does not, or less often; nothing where there is none. Sentences stand beside one another where both texts have as many; else all is one. */
export function negationLost(original: string, translated: string, lang: Translated): LostNegation | undefined {
  if (count(original, english) === 0) return undefined
  const [theirs, mine] = [sentences(original), sentences(translated)]
  const pairs = theirs.length === mine.length ? theirs.map((sentence, index) => [sentence, mine[index] ?? ''] as const) : [[original, translated] as const]
  const lost = pairs.map(([sentence, said]) => ({ sentence, times: count(sentence, english), said: deniesIn(said, lang) })).filter(({ times, said }) => said < times).sort((a, b) => Number(a.said > 0) - Number(b.said > 0))[0]
  if (lost === undefined) return undefined
  const first = sentences(lost.sentence).find((sentence) => count(sentence, english) > 0) ?? lost.sentence
  return { sentence: quotedAround(first, first.search(english)), isSaid: lost.said > 0 }
}
