import { type Lang, languages } from '../../languages.ts'

// And, so, with, like, for, the: what Arabic writes onto a word, in the order in which these follow one another.
const prefixes = '[وف]?(?:ال|لل|[بك](?:ال)?|ل)?'

/** Texts of a language in which forms of terms are looked for: letters of any size are the same, and marks for vowels are none. */
export function asSearched(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[\u064b-\u0652\u0670\u0640]/g, '').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ')
}

/** The same, more leniently: where words are written onto one another, a form may go on. */
export function holdsForm(text: string, form: string, lang: Lang): boolean {
  return languages[lang].spacing === 'spaced' ? hasForm(text, form, lang) : text.includes(asSearched(form))
}

/** Forms as they are looked for; each is looked for in many texts. */
const sought = new Map<string, string>()
const patterns = new Map<string, RegExp>()

/** Whether a text, `asSearched`, has a form of a term: as a word where words stand apart, behind the small words that Arabic writes onto it, anywhere in Chinese. */
export function hasForm(text: string, form: string, lang: Lang): boolean {
  const wanted = sought.get(form) ?? asSearched(form)
  sought.set(form, wanted)
  // Most texts have it nowhere, not even as a part of a word.
  if (!text.includes(wanted)) return false
  const { spacing } = languages[lang]
  if (spacing === 'unspaced' && /^\p{Script=Han}/u.test(wanted)) return true
  const key = `${lang} ${wanted}`
  const pattern = patterns.get(key) ?? new RegExp(`(?<![\\p{L}\\p{N}])${spacing === 'prefixed' ? prefixes : ''}${wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')
  patterns.set(key, pattern)
  return pattern.test(text)
}
