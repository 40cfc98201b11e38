import type { Translated } from '../languages.ts'
import { quotedAround } from './quoted.ts'

const english = /(?<!\p{L})(?:not|no|never|nobody|nothing|none|neither|nor|without|cannot|nowhere|\p{L}{1,10}n[’']t)(?!\p{L})/iu

/** Words and parts of words by which a language says no. Chinese ones stand within words; some words have them and say no such thing. */
const own: Readonly<Record<Translated, RegExp>> = {
  es: /(?<!\p{L})(?:no|nunca|nadie|nada|ning[uú]n\p{L}{0,12}|ni|sin|jamás|tampoco|imposib\p{L}{0,12}|incapa\p{L}{0,12}|prescindir|salvo|excepto)(?!\p{L})/iu,
  ar: /(?<!\p{L})[وفبلك]?(?:لا|لم|لن|ليس\p{L}{0,12}|غير|دون\p{L}{0,12}|بدون|عدم|بلا|لست|ألا|إلا|الاستغناء)(?!\p{L})/u,
  zh: /不(?![同过断久仅])|没|无(?!论)|未(?!来)|非(?!常)|别(?![的人处])|勿|免|否/u,
}

const sentences = (text: string): string[] => text.split(/(?<=[.!?؟。！？])\s*|\u2029/u).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')

/** The first English sentence that says no where its translation does not, as one quotes it; nothing where there is none. Sentences stand beside one another where both texts have as many; else all is one. */
export function negationLost(original: string, translated: string, lang: Translated): string | undefined {
  if (!english.test(original)) return undefined
  const [theirs, mine] = [sentences(original), sentences(translated)]
  const isSame = theirs.length === mine.length
  const lost = theirs.find((sentence, index) => english.test(sentence) && !own[lang].test(isSame ? (mine[index] ?? '') : translated))
  return lost === undefined ? undefined : quotedAround(lost, english.exec(lost)?.index ?? 0)
}
