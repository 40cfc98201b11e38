import type { Page } from '../page.ts'
import { hashOfSection, type Section, sectionsOf } from '../sections.ts'
import { headWordsOf } from './head-words.ts'
import type { PageStamps } from './stamps.ts'

/**
 * How the translation of a section stands to its English. `done`: it was made from the English there is. `behind`: from an earlier one.
 * `unstamped`: nobody has noted from which. `new`: there is none.
 */
export type SectionStanding = 'done' | 'behind' | 'unstamped' | 'new'

/** An English section and its translation. */
export interface SectionState {
  id: string
  state: SectionStanding
  /** Where it is behind: the last day on which it is known to have said what English says, `YYYY-MM-DD`. */
  since?: string
  /** Of the English section as it is now: what a stamp would note. */
  hash: string
  english: Section
  own?: Section
}

/** A translation beside its English page. */
export interface PageState {
  /** Every English section, in the order of the English page. */
  sections: readonly SectionState[]
  /** Sections of the translation that English no longer has. */
  left: readonly Section[]
}

/** Compares a translation (`own`) with its English page, section by section. `stamps` are those of this page; none where nobody has stamped it. */
export function stateOf(english: Page, own: Page, stamps: PageStamps = new Map()): PageState {
  const words = english.head.frontMatter ? headWordsOf(english.head.frontMatter) : []
  const translated = new Map<string, Section>()
  for (const section of sectionsOf(own)) if (!translated.has(section.id)) translated.set(section.id, section)
  const sections = sectionsOf(english).map((section): SectionState => {
    const hash = hashOfSection(section, english.text, words)
    const [mine, stamp] = [translated.get(section.id), stamps.get(section.id)]
    const known = { id: section.id, hash, english: section }
    if (!mine) return { ...known, state: 'new' }
    if (!stamp) return { ...known, own: mine, state: 'unstamped' }
    return stamp.hash === hash ? { ...known, own: mine, state: 'done' } : { ...known, own: mine, state: 'behind', since: stamp.day }
  })
  const ids = new Set(sections.map(({ id }) => id))
  return { sections, left: [...translated.values()].filter(({ id }) => !ids.has(id)) }
}
