import type { Complaint } from '../../diagnostics.ts'
import type { Translated } from '../../languages.ts'
import { allLeftInEnglish, faultOfEnglish } from '../../words/left-in-english.ts'
import type { DigestText } from './digest-schema.ts'

/**
 * What is wrong where a text was left in English. `original` is its English, `said` all that English says there: words that stand in it may be excused, as those of a
 * quote; English words that the English page has not say something else to readers of one language.
 */
export function englishComplaints({ words, range }: Pick<DigestText, 'words' | 'range'>, original: string, said: string, lang: Translated): Complaint[] {
  const all = allLeftInEnglish(words, original, lang)
  // What cannot be excused is told first: beside it, an excuse for the rest would hide it.
  // A text that is English as a whole is no quote.
  const isWhole = all.some((found) => plain(found).length > 40 && plain(found).length >= 0.8 * plain(words).length)
  const strange = all.find((found) => !plain(said).includes(plain(found)))
  return all.slice(0, 1).map((first) => ({ range, message: faultOfEnglish(strange ?? first, lang), ...(strange === undefined && !isWhole ? {} : { firm: true as const }) }))
}

/** Words alone: what is quoted has other marks around it. */
const plain = (text: string): string => ` ${text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''} `
