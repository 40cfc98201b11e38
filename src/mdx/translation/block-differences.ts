import type { Complaint } from '../../diagnostics.ts'
import type { SectionDigest } from './digest-schema.ts'

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
