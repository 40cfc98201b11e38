import type { Translated } from '../languages.ts'
import { languageNames } from './language-names.ts'
import { quotedAround } from './quoted.ts'

/** Words that hold English sentences together and that Spanish has not: "no", "a" and "has" are words of both. */
const english = new Set('the of and is are was were be been being you your yours that this these those with without for from which not have had they them their it its by on at or to if when while because what who whose how there here then than more most each every into but only also will would can cannot could should may might must do does did any some such between before after about over under until since where why other another between both through during still'.split(' '))
const spanish = new Set('el la los las lo un una unos unas de del al que y e o u en con sin por para es son fue era ser está están se su sus tu tus te si no ni más menos como cuando donde quien cuyo pero porque hasta desde sobre entre cada hay ya también solo muy este esta esto ese esa eso'.split(' '))

const arabic = new Set('في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين أن إن ما لا لم لن كل أو ثم قد هو هي كان كانت بعد قبل عند إذا بين حتى كما لكن غير أي'.split(' '))

/** The words that hold sentences of a language together. None where they are single letters, which no term has alone. */
const smallWords: Readonly<Record<Translated, ReadonlySet<string>>> = { es: spanish, ar: arabic, zh: new Set() }

/** Whether a text is one of the words of a language that stand on every page, in whatever case. */
export function isSmallWord(text: string, lang: Translated): boolean {
  return smallWords[lang].has(text.toLowerCase())
}

/** Letters of a language's own script; 'latin' where it has that, and small words tell it from English. */
const scripts: Readonly<Record<Translated, RegExp | 'latin'>> = { es: 'latin', ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u }

/** The first of what a text in a language has left in English; nothing where it has nothing. */
export function leftInEnglish(text: string, original: string, lang: Translated): string | undefined {
  return allLeftInEnglish(text, original, lang)[0]
}

/**
 * What of a text in a language was left in English: such sentences, or the text where it is English as a whole. `original` is its English.
 * Names of products, documents and programs are English words as well: a few words are none, if nothing holds them together as a sentence.
 */
export function allLeftInEnglish(text: string, original: string, lang: Translated): string[] {
  const script = scripts[lang] === 'latin' ? undefined : scripts[lang]
  const sentences = text.split(/(?<=[.!?:;])\s+|\u2029|\n|(?<=[。！？；：])/).map((sentence) => sentence.trim()).filter(Boolean)
  const found = sentences.flatMap((sentence) => (script ? englishRunsIn(sentence, script) : isEnglishSentence(sentence, smallWords[lang]) ? [sentence] : []))
  if (found.length > 0) return found
  // Equal to the original: a small word that no other language has is enough to tell that it is no name.
  return text === original && (script === undefined || !script.test(text)) && smallWordsIn(text).some((word) => !borrowed.has(word)) ? [text] : []
}

/** English words of the field that other languages use. */
const borrowed = new Set('token tokens staking pool pools gas slashing restaking'.split(' '))

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu) ?? []

/** Words that are no name: of small letters alone, and neither part of a name with hyphens or dots nor behind one. */
function smallWordsIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}._/-])[a-z]{3,}(?![\p{L}\p{N}_/-]|\.[\p{L}\p{N}])/gu) ?? []
}

function isEnglishSentence(sentence: string, own: ReadonlySet<string>): boolean {
  const words = wordsIn(sentence).map((word) => word.toLowerCase())
  const [theirs, mine] = [english, own].map((some) => words.filter((word) => some.has(word)).length) as [number, number]
  return theirs > 1 && theirs > mine && words.length > 3
}

/** Latin words in a row that English words hold together. */
function englishRunsIn(sentence: string, script: RegExp): string[] {
  const runs = sentence.match(/[A-Za-z][A-Za-z0-9'’\u00a0 ,-]*/g) ?? []
  return runs.filter((run) => {
    const words = wordsIn(run).map((word) => word.toLowerCase())
    const held = words.filter((word) => english.has(word)).length
    return words.length > 3 && (held > 1 || (held > 0 && !script.test(sentence) && smallWordsIn(run).length > 2))
  }).map((run) => run.trim())
}

/** What is said of it. */
export function faultOfEnglish(found: string, lang: Translated): string {
  return `Unexpected English "${quotedAround(found, 0)}", expected ${languageNames[lang]}; translate it.`
}
