import { type Complaint, compareDiagnostics, type Diagnostic, locate } from '../diagnostics.ts'
import { type Translated, translationOf } from '../languages.ts'
import type { Page } from '../mdx/page.ts'
import { type PageStamps, stampsKeyOf, type Stamp, type Stamps } from '../mdx/translation/stamps.ts'
import type { ReadEnglish, ReadLanguage } from './read.ts'
import { stateIn } from './standing.ts'

/** In what a translation says something else than its English page, each with the section, by its id, and the rule that says so. */
export type Compare = (english: Page, own: Page, lang: Translated) => Iterable<{ section: string; rule: string; complaint: Complaint }>

/**
 * Which sections of a translation are to be stamped. `all`: whoever asks has translated them anew. `unstamped`: only those that nobody stamped: of one that
 * is behind, a machine cannot tell whether its words were brought up to date.
 */
export type Wanted = (file: string, section: string) => 'all' | 'unstamped' | 'none'

/** A section of a translation. */
export interface Named {
  file: string
  section: string
}

/** What stamping a language comes to. */
export interface Stamped {
  stamps: Stamps
  stamped: readonly Named[]
  /** Sections that were to be stamped and are not: they say something else than English. */
  refused: readonly Named[]
  /** Why, with places. */
  faults: readonly Diagnostic[]
  /** Sections that are behind and that nobody named. */
  behind: readonly Named[]
  /** How many translated sections stand at the places that were named. */
  looked: number
}

/** Stamps the wanted sections of a language that say what English says, as of the day `today` (`YYYY-MM-DD`). Stamps of sections and pages that are gone are dropped where all of their file is wanted. */
export function stampLanguage(english: ReadEnglish, own: ReadLanguage & { stamps: Stamps }, today: string, wanted: Wanted, compare: Compare): Stamped {
  const { lang } = own
  const stamps = new Map<string, PageStamps>(own.stamps)
  const [stamped, behind, refused]: [Named[], Named[], Named[]] = [[], [], []]
  const faults: Diagnostic[] = []
  let looked = 0
  const known = new Set([...own.pages.keys()].map(stampsKeyOf))
  for (const key of own.stamps.keys()) if (!known.has(key) && wanted(translationOf(`content/${key}`, lang), '') !== 'none') stamps.delete(key)
  for (const [original, page] of own.pages) {
    const first = english.pages.get(original)
    if (!first || page === 'unreadable') continue
    const file = translationOf(original, lang)
    const { sections } = stateIn(first, page, original, own)
    looked += sections.filter(({ id, own: mine }) => mine && wanted(file, id) !== 'none').length
    const asked = sections.filter(({ id, state }) => (state === 'unstamped' && wanted(file, id) !== 'none') || (state === 'behind' && wanted(file, id) === 'all'))
    behind.push(...sections.filter(({ id, state }) => state === 'behind' && wanted(file, id) === 'unstamped').map(({ id }) => ({ file, section: id })))
    const found = asked.length === 0 ? [] : [...compare(first, page, lang)]
    const kept = new Map<string, Stamp>()
    const there = new Set(sections.filter(({ own: mine }) => mine).map(({ id }) => id))
    for (const [id, stamp] of own.stamps.get(stampsKeyOf(original)) ?? []) if (there.has(id) || wanted(file, id) === 'none') kept.set(id, stamp)
    for (const { id, hash } of asked) {
      const against = found.filter(({ section }) => section === id)
      faults.push(...against.map(({ rule, complaint }) => locate(complaint, rule, file, page.text)))
      if (against.length === 0) kept.set(id, { day: today, hash })
      const list = against.length === 0 ? stamped : refused
      list.push({ file, section: id })
    }
    stamps.set(stampsKeyOf(original), kept)
  }
  return { stamps, stamped, behind, refused, looked, faults: faults.sort(compareDiagnostics) }
}
