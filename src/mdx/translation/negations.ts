import type { Complaint } from '../../diagnostics.ts'
import type { Translated } from '../../languages.ts'
import { languageNames } from '../../words/language-names.ts'
import { negationLost } from '../../words/negations.ts'
import type { DigestText } from './digest-schema.ts'

/** What is wrong where a text does not say no and its English does. */
export function negationComplaints(original: string, { words, range }: Pick<DigestText, 'words' | 'range'>, lang: Translated): Complaint[] {
  const lost = words === '' ? undefined : negationLost(original, words, lang)
  return lost === undefined ? [] : [{ range, message: `Unexpected words that say no nowhere, expected a "no", "not", "never" or "without" of ${languageNames[lang]}, as in "${lost}"; say what English does not, too.` }]
}
