import { type Lang, languages } from './languages.ts'

/** In what order words of a language stand in an index, and under which letters. */
interface Alphabet {
  /** What is compared instead of the words. */
  key(words: string): string
  letterOf(key: string): string
}

const plain: Alphabet = { key: (words) => words, letterOf: (words) => /^\p{L}/u.exec(words.normalize('NFKD'))?.[0].toUpperCase() ?? '#' }

// Arabic dictionaries sort without the article, and take the forms of alef as one letter.
const arabic: Alphabet = { key: (words) => words.normalize('NFC').replace(/[\u064b-\u0652\u0640]/g, '').replace(/^ال(?=\p{L}{2})/u, ''), letterOf: (words) => plain.letterOf(words.replace(/^[أإآٱ]/, 'ا')) }

/** The first letters that stand under each letter of Pinyin, by the order in which `Intl` sorts Chinese. There is none for I, U and V. */
const firstOfPinyin = [...'阿八嚓哒妸发旮哈讥咔垃妈拿噢妑七呥仨他穵夕丫帀'].map((first, index) => [first, 'ABCDEFGHJKLMNOPQRSTWXYZ'[index] ?? '#'] as const)
const byPinyin = new Intl.Collator('zh-Hans-u-co-pinyin')
const chinese: Alphabet = {
  key: (words) => words,
  letterOf: (words) => (/^\p{Script=Han}/u.test(words) ? (firstOfPinyin.findLast(([first]) => byPinyin.compare(first, [...words][0] ?? '') <= 0)?.[1] ?? '#') : plain.letterOf(words)),
}

const alphabets: Record<Lang, Alphabet> = { en: plain, es: plain, ar: arabic, zh: chinese }

/** The letter under which words stand in an index: "élan" -> "E", "القفل" -> "ق", "质押" -> "Z" (Pinyin); what begins with none stands under "#". */
export function letterOf(words: string, lang: Lang): string {
  const { key, letterOf: letter } = alphabets[lang]
  return letter(key(words))
}

/** The order of words in an index of a language: negative where `a` stands before `b`. English is sorted by its letters alone, as it always was. */
export function comparedIn(lang: Lang): (a: string, b: string) => number {
  const { key } = alphabets[lang]
  if (lang === 'en') return (a, b) => compare(a.toLowerCase(), b.toLowerCase())
  const { compare: collate } = new Intl.Collator(lang === 'zh' ? 'zh-Hans-u-co-pinyin' : languages[lang].locale)
  // Words under one letter stay together, whatever the collation of this Node says of signs before them.
  const order = (words: string) => letterOf(words, lang)
  return (a, b) => collate(order(a), order(b)) || collate(key(a), key(b)) || compare(a, b)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
