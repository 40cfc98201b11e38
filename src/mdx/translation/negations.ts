import type { Complaint } from '../../diagnostics.ts'
import type { Translated } from '../../languages.ts'
import { languageNames } from '../../words/language-names.ts'
import { negationLost } from '../../words/negations.ts'
import { answersOtherwise, promiseAdded, riskDenied } from '../../words/risk-denied.ts'
import { inQuotes } from '../../words/quoted.ts'
import type { DigestText } from './digest-schema.ts'

/** The words by which a language says no, as one is told of them. */
const examples: Readonly<Record<Translated, string>> = { es: 'no, nunca, sin, ningún', ar: 'لا، لم، ليس، دون', zh: '不、没有、无、未' }

/** What is wrong where a text does not say no and its English does. One that says so less often may say it in other words: that may be excused. */
export function negationComplaints(original: string, { words, range }: Pick<DigestText, 'words' | 'range'>, lang: Translated): Complaint[] {
  if (answersOtherwise(original, words, lang)) return [{ range, firm: true, message: `Unexpected answer ${inQuotes(firstWord(words))}, expected that of English, ${inQuotes(firstWord(original))}; write that.` }]
  const denied = riskDenied(original, words, lang)
  if (denied !== undefined) return [{ range, message: `Unexpected ${inQuotes(denied)}, expected no such no, as in ${inQuotes(original)}; a risk that English tells of is one in every language. Say it as English does.` }]
  const promise = promiseAdded(original, words, lang)
  if (promise !== undefined) return [{ range, firm: true, message: `Unexpected ${inQuotes(promise)}, expected no promise that English does not make, as in ${inQuotes(original)}; say what English says.` }]
  const lost = words === '' ? undefined : negationLost(original, words, lang)
  if (lost === undefined) return []
  const how = `write ${examples[lang]} or another no of ${languageNames[lang]}`
  return [lost.isSaid
    ? { range, message: `Unexpected words that say no less often than English, expected each no of "${lost.sentence}"; ${how}.` }
    : { range, firm: true, message: `Unexpected words that do not say no, expected the no of "${lost.sentence}"; ${how}.` }]
}

const firstWord = (text: string): string => /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? ''
