import type { Range } from '../diagnostics.ts'
import { type Translated, translationOf } from '../languages.ts'
import type { Page } from '../mdx/page.ts'
import { stampsKeyOf } from '../mdx/translation/stamps.ts'
import { type PageState, type SectionStanding, stateOf } from '../mdx/translation/state.ts'
import { aboutOf } from './about.ts'
import type { ReadEnglish, ReadLanguage } from './read.ts'

/** A section that is not done. `left`: the translation has it, and English no longer does. */
export interface OpenSection {
  id: string
  state: Exclude<SectionStanding, 'done'> | 'left'
  since?: string
  /** What its English is called: its heading, or the title of the page. */
  name?: string
  /** Whether its English tells of risk or money. */
  isUrgent?: boolean
  /** Whether a TODO is left in its translation. */
  isToDo?: boolean
  /** Where it stands: in the translation, or, where that has none, in the English page. */
  file: string
  range: Range
}

/** How the translation of a page stands. `unreadable`: it or its English page has to be mended first. */
export interface PageStanding {
  original: string
  file: string
  state: 'done' | 'open' | 'missing' | 'unreadable'
  /** The sections that are not done, in the order of English; then those left over. */
  sections: readonly OpenSection[]
}

/** How the texts of a product stand: how many there are, which are not translated, and which translations belong to no text any more. */
export interface ProductStanding {
  original: string
  file: string
  state: 'done' | 'open' | 'missing' | 'unreadable'
  texts: number
  missing: readonly string[]
  left: readonly string[]
}

/** How a language stands. */
export interface Standing {
  lang: Translated
  /** Whether anything is translated at all. */
  begun: boolean
  pages: readonly PageStanding[]
  products: readonly ProductStanding[]
  /** Translations whose English is gone or is not translated. */
  lost: readonly string[]
}

/** How a language stands beside English, from what was read of both. Without stamps that can be read, no section counts as stamped. */
export function standingOf(english: ReadEnglish, own: ReadLanguage): Standing {
  const { lang } = own
  return {
    lang,
    begun: own.pages.size + own.products.size > 0,
    pages: [...english.pages].map(([original, page]) => pageStanding(original, translationOf(original, lang), page, own)),
    products: [...english.products].map(([original, texts]) => productStanding(original, translationOf(original, lang), texts, own.products.get(original))),
    lost: own.lost,
  }
}

/** The state of a page whose translation and English can both be read. */
export function stateIn(english: Page, own: Page, original: string, { stamps }: Pick<ReadLanguage, 'stamps'>): PageState {
  return stateOf(english, own, stamps?.get(stampsKeyOf(original)))
}

function pageStanding(original: string, file: string, english: Page | undefined, language: ReadLanguage): PageStanding {
  const own = language.pages.get(original)
  if (!own) return { original, file, state: 'missing', sections: [] }
  if (!english || own === 'unreadable') return { original, file, state: 'unreadable', sections: [] }
  const { sections, left } = stateIn(english, own, original, language)
  const open = sections.flatMap(({ id, state, since, english: first, own: mine }): OpenSection[] => {
    // Whoever begins anew leaves the old stamps: of what is still to be written, they say nothing.
    const isToDo = mine !== undefined && /\bTODO\b/.test(own.text.slice(mine.range.start, mine.range.end))
    if (state === 'done' && !isToDo) return []
    return [{ id, state: state === 'done' ? 'unstamped' : state, ...(since === undefined ? {} : { since }), ...aboutOf(english, first), ...(isToDo ? { isToDo } : {}), ...(mine ? { file, range: mine.range } : { file: original, range: first.range }) }]
  })
  const over = left.map(({ id, range }): OpenSection => ({ id, state: 'left', file, range }))
  return { original, file, state: open.length + over.length === 0 ? 'done' : 'open', sections: [...open, ...over] }
}

function productStanding(original: string, file: string, texts: readonly string[] | undefined, own: ReadonlyMap<string, string> | 'unreadable' | undefined): ProductStanding {
  const all = texts ?? []
  const known = { original, file, texts: all.length }
  if (!texts || own === 'unreadable') return { ...known, state: 'unreadable', missing: [], left: [] }
  // A product without a word of its own needs no file.
  if (!own) return { ...known, state: all.length === 0 ? 'done' : 'missing', missing: all, left: [] }
  const missing = all.filter((text) => !isTranslated(own.get(text)))
  const left = [...own.keys()].filter((text) => !all.includes(text))
  return { ...known, state: missing.length + left.length === 0 ? 'done' : 'open', missing, left }
}

/** Whether a text was translated: `npm run new` begins with TODO. */
function isTranslated(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && !/^TODO\b/.test(text.trim())
}
