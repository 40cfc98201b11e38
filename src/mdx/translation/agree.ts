import type { Translated } from '../../languages.ts'
import { leftInEnglish } from '../../words/left-in-english.ts'
import type { SectionDigest } from './digest-schema.ts'
import { differences } from './differences.ts'
import { nameComplaints, wordsNamed } from './names.ts'
import { negationComplaints } from './negations.ts'
import { pairsOf } from './pairs.ts'
import { widthComplaint } from './widths.ts'

/**
 * Whether a section of a translation that is behind still says what its English says, as far as a machine can tell: only then is it shown. Who marks a section as behind
 * gains nothing by it: what the rules would have refused, readers see in English. `products` are the names of all products.
 */
export function agree(english: SectionDigest, own: SectionDigest, lang: Translated, products: readonly string[]): boolean {
  if (english.kind !== own.kind || english.level !== own.level) return false
  if ([...differences(english, own, lang).values()].some((complaints) => complaints.length > 0)) return false
  return pairsOf(english, own).filter(({ isOne }) => isOne).every(({ english: theirs, own: mine }) => {
    const complaints = [...nameComplaints(mine, wordsNamed([theirs.words]), lang, products), ...negationComplaints(theirs.words, mine, lang), ...widthComplaint(theirs, mine, lang)]
    return complaints.length === 0 && leftInEnglish(mine.words, theirs.words, lang) === undefined
  })
}
