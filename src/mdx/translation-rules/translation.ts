import type { Complaint, Rule } from '../../diagnostics.ts'
import type { Translated } from '../../languages.ts'
import type { SeenPage } from '../seen.ts'
import type { SectionDigest } from '../translation/digest-schema.ts'
import type { PageStamps } from '../translation/stamps.ts'
import type { TermEntry } from '../translation/termbase.ts'

/** A translation as the rules see it, beside its English page. */
export interface Translation {
  /** Path in the repository. */
  file: string
  lang: Translated
  seen: SeenPage
  /** The path of its English page. */
  original: string
  /** What was seen of that; nothing where there is none, or it cannot be read. */
  english?: SeenPage | undefined
  /** Whether there is an English page. */
  isThere: boolean
  stamps: PageStamps
  /** The words of the field that its language uses. */
  terms: readonly TermEntry[]
}

/** A rule that holds a translation to its English page. */
export type TranslationRule = Rule<[translation: Translation]>

/** Whether a section is still to be written, as `npm run new` leaves it. */
function isToDo({ texts }: SectionDigest): boolean {
  return texts.some(({ text }) => /\bTODO\b/.test(text))
}

/**
 * A section and its English, where the translation was made from the English there is: one that is behind is shown so, or in English, whatever it says.
 * One that is still to be written has no stamp, for which it is refused: what else it lacks need not be told.
 */
export function sectionsToCompare({ seen, english, stamps }: Translation): { own: SectionDigest; english: SectionDigest }[] {
  const theirs = new Map((english?.sections ?? []).map((section) => [section.id, section]))
  return seen.sections.flatMap((own) => {
    const section = theirs.get(own.id)
    const stamp = stamps.get(own.id)
    return section && (stamp ? stamp.hash === section.hash : !isToDo(own)) ? [{ own, english: section }] : []
  })
}

/** A check of each of these sections. */
export function eachSection(check: (english: SectionDigest, own: SectionDigest, translation: Translation) => Complaint[]): TranslationRule['check'] {
  return (translation) => sectionsToCompare(translation).flatMap(({ own, english }) => check(english, own, translation))
}
