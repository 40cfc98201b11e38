import type { Complaint } from '../../diagnostics.ts'
import { inQuotes, quoted } from '../../words/quoted.ts'
import { headWords, noteOf, type SectionDigest, titleOfLink } from './digest-schema.ts'
import { pairsOf } from './pairs.ts'

/** Blocks of a section that are not those of its English, in its order: the first that is another, or what is missing at the end. */
export function blockDifferences(english: SectionDigest, own: SectionDigest): Complaint[] {
  const at = firstDifference(english.blocks, own.blocks)
  if (at === undefined) return []
  const [mine, theirs] = [own.blocks[at], english.blocks[at]]
  const rest = 'nothing may be left out or added'
  if (!mine) {
    const missing = english.blocks.length - own.blocks.length
    return [{ range: own.range, message: `Unexpected section without its last ${theirs?.value ?? 'block'}${missing > 1 ? ` and ${missing - 1} more after it` : ''}, expected the ${english.blocks.length} blocks that it has in English: ${rest}. See what is missing, and translate it.` }]
  }
  if (!theirs) return [{ range: mine.range, message: `Unexpected ${mine.value}, expected the end of the section, as in English: ${rest}. Remove what English does not say.` }]
  return [{ range: mine.range, message: `Unexpected ${mine.value}, expected ${withArticle(theirs.value)}, as in English: ${rest}. Put each block where its English stands.` }]
}

/** Texts without words where those of English have some, in a section with the same blocks: an emptied cell or item; words where English has none; or, where texts are not the same ones, that they are not. */
export function wordlessTexts(english: SectionDigest, own: SectionDigest): Complaint[] {
  const pairs = pairsOf(english, own)
  const ones = pairs.filter(({ isOne }) => isOne)
  const emptied = ones.filter((pair) => hasWords(pair.english.words) && !hasWords(pair.own.words))
  if (emptied.length > 0) return emptied.map((pair) => ({ range: pair.own.range, message: `Unexpected text without words, expected a translation of ${inQuotes(quoted(pair.english.words))}: nothing may be left out. Translate it.` }))
  const filled = ones.filter((pair) => !hasWords(pair.english.words) && hasWords(pair.own.words))
  if (filled.length > 0) return filled.map((pair) => ({ range: pair.own.range, message: 'Unexpected words, expected none there, as in English: nothing may be added. Remove them.' }))
  return pairs.some(({ isOne, own: { of } }) => !isOne && of === 'section') && textsIn(english) !== textsIn(own)
    ? [{ range: own.range, message: 'Unexpected section whose texts are not those of its English, expected words in the same blocks and attributes; see which of them has none, or has some that English has not.' }]
    : []
}

/** The texts of a section by what they are; of titles of links and of notes, other rules speak. */
const textsIn = ({ texts }: SectionDigest): string => texts.map(({ of }) => of).filter((of) => !['rest', titleOfLink].includes(of) && !of.startsWith(noteOf) && !(headWords as readonly string[]).includes(of)).join()
const hasWords = (words: string): boolean => /[\p{L}\p{N}]/u.test(words)

/** Components of a section that are not those of its English, in its order: the first that is another. */
export function componentDifferences(english: SectionDigest, own: SectionDigest): Complaint[] {
  const at = firstDifference(english.components, own.components)
  if (at === undefined) return []
  const [mine, theirs] = [own.components[at], english.components[at]]
  if (!mine) return [{ range: own.range, message: `Unexpected section without ${theirs?.value ?? ''}, expected it, as in English; add it.` }]
  return [{ range: mine.range, message: `Unexpected ${mine.value}, expected ${theirs?.value ?? 'no more tags'}, as in English; of a tag, only words are translated.` }]
}

function firstDifference(english: readonly { value: string }[], own: readonly { value: string }[]): number | undefined {
  const length = Math.max(english.length, own.length)
  for (let at = 0; at < length; at++) if (english[at]?.value !== own[at]?.value) return at
  return undefined
}

function withArticle(name: string): string {
  return /^[<~]/.test(name) ? name : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}
