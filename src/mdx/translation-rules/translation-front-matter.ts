import type { Complaint } from '../../diagnostics.ts'
import type { DigestText, SectionDigest } from '../translation/digest-schema.ts'
import { faultOfReviewer } from '../translation/reviewer-name.ts'
import { sectionsToCompare, type Translation, type TranslationRule } from './translation.ts'

export const translationFrontMatter: TranslationRule = {
  what: 'The front matter of a translation has words only: `title`, `description`, and `alt` and as many `summaryPoints` as the English page has. It may name a `reviewer`, who is at home in the language: a name alone. All else is as in English.',
  why: 'Whatever is said twice may differ: the picture of a page, its place and what it is related to are the same in all languages.',
  wrong: 'summaryPoints:\n  - Junta tu ETH con el de otros.',
  right: 'summaryPoints:\n  - Junta tu ETH con el de otros.\n  - Pagas una comisión.',
  check,
}

function check(page: Translation): Complaint[] {
  return [...reviewerComplaints(page), ...wordsComplaints(page)]
}

/** A reviewer is a name: whatever else it says, nobody would have looked at it. */
function reviewerComplaints({ seen: { frontMatter, reviewer }, products }: Translation): Complaint[] {
  const fault = faultOfReviewer(frontMatter?.reviewer ?? '', products)
  return fault === undefined ? [] : [{ range: reviewer ?? { start: 0, end: 3 }, message: fault }]
}

function wordsComplaints(page: Translation): Complaint[] {
  const top = sectionsToCompare(page).find(({ english }) => english.kind === 'top')
  if (!top) return []
  const [alt, points] = ['alt', 'summaryPoints'].map((key) => ({ theirs: linesOf(top.english, key), mine: linesOf(top.own, key) })) as [Lines, Lines]
  const head = { start: 0, end: 3 }
  const complaints: Complaint[] = []
  if (alt.theirs.length > alt.mine.length) complaints.push({ range: head, message: 'Unexpected front matter without "alt", expected it, as the English page has a picture; say what the picture shows.' })
  if (alt.theirs.length < alt.mine.length) complaints.push({ range: alt.mine[0]?.range ?? head, message: 'Unexpected "alt", expected none: the English page has no picture. Remove the line.' })
  if (points.theirs.length !== points.mine.length) complaints.push({ range: points.mine.at(-1)?.range ?? head, message: `Unexpected ${points.mine.length} "summaryPoints", expected ${points.theirs.length}, as in English; ${points.mine.length < points.theirs.length ? 'translate each' : 'remove what English does not say'}.` })
  return complaints
}

interface Lines {
  theirs: DigestText[]
  mine: DigestText[]
}

function linesOf({ texts }: SectionDigest, key: string): DigestText[] {
  return texts.filter(({ of }) => of === key)
}
