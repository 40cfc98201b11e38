import type { Rule } from '../../diagnostics.ts'
import type { Translated } from '../../languages.ts'
import type { SeenPage } from '../seen.ts'
import { headWords, type SectionDigest } from '../translation/digest-schema.ts'
import { differences } from '../translation/differences.ts'
import type { PageStamps } from '../translation/stamps.ts'
import type { TermEntry } from '../translation/termbase.ts'

/** A translated page beside its English one, as plain data. */
export interface Translation {
  lang: Translated
  seen: SeenPage
  english: SeenPage
  /** Of this page; none where nobody has stamped it. */
  stamps: PageStamps
  /** The words that the language has agreed on. */
  terms: readonly TermEntry[]
  /** The names of all products. */
  products: readonly string[]
}

/** A rule that compares a translation with its English page. */
export type TranslationRule = Rule<[page: Translation]>

/** A section beside its English. */
export interface SectionPair {
  english: SectionDigest
  own: SectionDigest
}

/**
 * The sections of a translation that are to say what their English says: all but those that are behind, made from an English text that has changed since. Of these
 * readers are told, and see English where it says anything else. A section that nobody stamped is compared, but for one that is still to be written, as `npm run new`
 * leaves it: it is refused for having no stamp, and what else it lacks need not be told.
 */
export function sectionsToCompare({ seen, english, stamps }: Pick<Translation, 'seen' | 'english' | 'stamps'>): SectionPair[] {
  const mine = new Map<string, SectionDigest>()
  for (const section of seen.sections) if (!mine.has(section.id)) mine.set(section.id, section)
  return english.sections.flatMap((section) => {
    const pair = mine.get(section.id)
    // Of front matter that cannot be read, another rule speaks.
    const hasHead = seen.frontMatter !== undefined && english.frontMatter !== undefined
    const stamp = stamps.get(section.id)
    return pair && (stamp === undefined ? !isToDo(pair) : stamp.hash === section.hash) ? [hasHead ? { english: section, own: pair } : { english: withoutHead(section), own: withoutHead(pair) }] : []
  })
}

/** Whether a section is still to be written. */
export function isToDo({ texts }: SectionDigest): boolean {
  return texts.some(({ words }) => /\bTODO\b/.test(words))
}

function withoutHead(section: SectionDigest): SectionDigest {
  return { ...section, texts: section.texts.filter(({ of }) => !(headWords as readonly string[]).includes(of)) }
}

const kept = new WeakMap<Translation, Map<string, ReturnType<typeof differences>>>()

/** What the rule with an id says of the sections that are compared. All such rules share one comparison. */
export function differencesOf(page: Translation, rule: string): { complaints: NonNullable<ReturnType<ReturnType<typeof differences>['get']>>; pair: SectionPair }[] {
  const known = kept.get(page) ?? new Map<string, ReturnType<typeof differences>>()
  kept.set(page, known)
  return sectionsToCompare(page).map((pair) => {
    const { id } = pair.english
    const found = known.get(id) ?? differences(pair.english, pair.own, page.lang)
    known.set(id, found)
    return { complaints: found.get(rule) ?? [], pair }
  })
}
