import type { Complaint } from '../../diagnostics.ts'
import type { Translated } from '../../languages.ts'
import { sentencesEnded } from '../../words/sentence-ends.ts'
import type { DigestText } from './digest-schema.ts'

/** What is wrong where a text of a translation has not as many sentences as its English: one was left out, or added. */
export function sentenceComplaints(english: Pick<DigestText, 'words'>, { words, range }: Pick<DigestText, 'words' | 'range'>, lang: Translated): Complaint[] {
  // Of what is still to be written another rule speaks.
  if (words === '' || /\b(?:TODO|FIXME)\b/.test(words)) return []
  const [theirs, mine] = [sentencesEnded(english.words, 'en'), sentencesEnded(words, lang)]
  if (theirs === mine) return []
  const how = mine < theirs ? 'translate each, as a sentence of its own' : 'say no more than English does, in as many sentences'
  return [{ range, message: `Unexpected ${counted(mine)}, expected ${theirs === 0 ? 'none' : theirs}, as in English; ${how}.` }]
}

const counted = (count: number): string => (count === 0 ? 'words without the end of a sentence' : `${count} ${count === 1 ? 'sentence' : 'sentences'}`)
