import type { Translated } from '../languages.ts'

/** What can be lost, and how, in English. */
const english = /(?<!\p{L})(?:los(?:e[rs]?|es|ing|s|ses)|lost|risks?|risky|slash(?:es|ed|ing)?|st(?:eal|eals|ole|olen)|thefts?|hack(?:s|ed|ers?)?|penalt(?:y|ies)|danger(?:s|ous)?|fail(?:s|ed|ure|ures)?)(?!\p{L})/iu
const englishNo = /(?<!\p{L})(?:not|no|never|nobody|nothing|none|neither|without|cannot|unless|only|un\p{L}{1,14}|less|\p{L}{1,10}n[’']t)(?!\p{L})/iu

/** The same in a language, right behind a word that says no. */
const denied: Readonly<Record<Translated, RegExp>> = {
  es: /(?<!\p{L})(?:no|nunca|jamás|nadie|ning[uú]n\p{L}{0,2}|tampoco|sin)(?: (?!embargo|que)\p{L}{1,12}){0,3} (?:perd\p{L}{1,8}|pierd\p{L}{1,4}|pérdidas?|rob(?:o|os|an?|ar|ado)|riesgos?|peligr\p{L}{1,5}|penaliza\p{L}{1,6}|slashing|fall(?:a|an|ar|os?))(?!\p{L})/iu,
  ar: /(?<!\p{L})[وف]?(?:لا|لم|لن|ليس\p{L}{0,4}|دون|بدون|بلا|عدم)(?: \p{L}{1,12}){0,2} [وب]?(?:ال)?(?:[تينأ]خسر\p{L}{0,4}|خسار\p{L}{1,3}|خسر\p{L}{0,3}|سرق\p{L}{1,3}|[تي]سرق\p{L}{0,3}|مخاطر\p{L}{0,2}|خطر|[تي]ضيع|ضياع|اقتطاع\p{L}{0,3})(?!\p{L})/u,
  zh: /(?:不(?!同|仅|但|只)|没有|无(?!论)|未(?!来)|绝不)\p{sc=Han}{0,4}(?:损失|失去|亏损|丢失|被盗|盗|风险|危险|罚没|罚款)/u,
}

/** What a translation says no to that could be lost, where its English says no such no; nothing where it does not. */
export function riskDenied(original: string, translated: string, lang: Translated): string | undefined {
  return english.test(original) && !englishNo.test(original) ? denied[lang].exec(translated)?.[0] : undefined
}

const promiseInEnglish = /risk-?free|(?:no|without|zero) (?:\p{L}{1,12} )?risks?|guarant|(?<!\p{L})(?:un)?(?:safe|safely|sure|certain|certainly|secured?|insured?|insurance|always)(?!\p{L})/iu
/** Words that promise that nothing can be lost, or that something is sure. */
const promises: Readonly<Record<Translated, RegExp>> = {
  es: /(?<!\p{L})(?:sin(?: ning[uú]n| alg[uú]n)? (?:riesgos?|fallos?)|(?:cero|nulo) riesgos?|riesgos? (?:cero|nulo)|(?:libres?|exent[oa]s?) de(?: todo)? riesgos?|garantizad[oa]s?(?! con)|asegurad[oa]s?|infalibles?)(?!\p{L})/iu,
  ar: /(?<!\p{L})[وف]?(?:(?:بلا|بدون|دون|من غير) (?:أي )?(?:مخاطر|مخاطرة|خطر)|خالي?[ةا]? من (?:أي )?(?:ال)?(?:مخاطر|خطر)|[وب]?(?:ال)?مضمون[ةا]?|(?:ال)?مكفول[ةا]?)(?!\p{L})/u,
  zh: /(?:零|无)风险|保本|稳赚|包赚|保证(?:收益|盈利|回报|不亏)|万无一失|稳赢/u,
}

/** What a translation promises and its English does not; nothing where there is no such promise. */
export function promiseAdded(original: string, translated: string, lang: Translated): string | undefined {
  return promiseInEnglish.test(original) ? undefined : promises[lang].exec(lang === 'ar' ? translated.replace(/[\u064b-\u0652\u0640]/g, '') : translated)?.[0]
}

const answers: Readonly<Record<Translated, { yes: RegExp; no: RegExp }>> = {
  es: { yes: /^sí(?!\p{L})/iu, no: /^no(?!\p{L})/iu },
  ar: { yes: /^(?:نعم|أجل)(?!\p{L})/u, no: /^(?:لا|كلا)(?!\p{L})/u },
  zh: { yes: /^(?:是|会|能|可以|有)/u, no: /^(?:不|没|否)/u },
}

/** Whether a text that answers yes or no in English answers the other in its translation. */
export function answersOtherwise(original: string, translated: string, lang: Translated): boolean {
  const { yes, no } = answers[lang]
  if (/^yes(?!\p{L})/iu.test(original)) return no.test(translated)
  return /^no[,.:;]/iu.test(original) && yes.test(translated)
}
