import { hostSigns, marksOfDirection } from '../words/fold.ts'

const scripts = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']

/** Whether a language, as a tag such as "ar" or "ku-Arab", is written from right to left. */
export function isRightToLeft(lang: string): boolean {
  try {
    return scripts.includes(new Intl.Locale(lang).maximize().script ?? '')
  } catch {
    return false
  }
}

const mark = new RegExp(`[${marksOfDirection}]`)
// Letters and vowels of such a script are none.
const itsLetters = scripts.map((script) => `\\p{scx=${script}}`).join('')
// What an address or a number is made of: a mark between two of these could put them into another order.
const ofAddresses = new RegExp(`(?![\\p{L}\\p{M}])[${hostSigns}_/@:]|[\\p{L}\\p{M}](?<![${itsLetters}])`, 'u')

const beforeMark = /\p{Nd}[.,:/'\u2019\u066b\u066c%\u066a–-]?$/u
const behindMark = /^[.,:/'\u2019\u066b\u066c–-]?\p{Nd}/u

/** Whether the character at `index` is a mark of direction beside a word, where such a page needs one, and not within an address or a number. */
export function isMarkBesideWords(text: string, index: number): boolean {
  if (!mark.test(text[index] ?? '')) return false
  // Between the parts of a number, a mark would set the last before the first.
  if (beforeMark.test(text.slice(Math.max(0, index - 2), index)) && behindMark.test(text.slice(index + 1, index + 3))) return false
  return !(ofAddresses.test(text[index - 1] ?? '') && ofAddresses.test(text[index + 1] ?? '')) && !mark.test(text[index + 1] ?? '') && !mark.test(text[index - 1] ?? '')
}
