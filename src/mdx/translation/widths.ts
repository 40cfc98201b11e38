import type { Complaint } from '../../diagnostics.ts'
import type { Translated } from '../../languages.ts'
import { seenLength } from '../../seen-length.ts'
import { languageNames } from '../../words/language-names.ts'
import type { DigestText } from './digest-schema.ts'

/** How wide a text of a language is, as a share of the English: counted in the pages of this site, texts of 60 letters and more. */
const usual: Readonly<Record<Translated, number>> = { es: 1.12, ar: 0.85, zh: 0.69 }

/** How much less or more than usual a text may be, by how wide the English is: of longer texts, less differs. In those pages the widest were within 0.62 and 1.54 from 60 on, 0.71 and 1.36 from 120, 0.87 and 1.17 from 250. */
const tolerances = [
  { from: 250, least: 0.78, most: 1.3 },
  { from: 120, least: 0.66, most: 1.45 },
  { from: 60, least: 0.58, most: 1.65 },
] as const
/** Of shorter texts from so many on, none is less than this; a sentence more is seen. */
const [short, leastOfShort, sentence] = [28, 0.36, 40]
/** What is narrower or wider than a tolerance by so much again cannot be excused: no language says so much in so few words. */
const farOff = 2

/** Whether a text is so much shorter or longer than its English that something must be missing or added. */
export function widthComplaint(english: Pick<DigestText, 'words'>, own: Pick<DigestText, 'words' | 'range'>, lang: Translated): Complaint[] {
  const [theirs, mine] = [seenLength(english.words), seenLength(own.words)]
  const tolerance = tolerances.find(({ from }) => theirs >= from)
  const least = tolerance ? theirs * usual[lang] * tolerance.least : theirs >= short ? theirs * usual[lang] * leastOfShort : 0
  const most = tolerance ? theirs * usual[lang] * tolerance.most : theirs * Math.max(1, usual[lang]) * 1.65 + sentence
  if (mine >= least && mine <= most) return []
  const firm = mine < least / farOff || mine > most * farOff
  return [{ range: own.range, ...(firm ? { firm: true as const } : {}), message: `Unexpected text that is ${mine} wide, expected ${least > 0 ? `${Math.ceil(least)} to` : 'at most'} ${Math.floor(most)} in ${languageNames[lang]} where English is ${theirs} wide: nothing may be left out or added. ${mine < least ? 'Translate all of it.' : 'Say no more than English does.'}` }]
}
