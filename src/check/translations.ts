import { z } from 'zod'
import type { Complaint } from '../diagnostics.ts'
import { except, type Exception } from '../exceptions.ts'
import { originalOf, type Translated } from '../languages.ts'
import { complaintSchema, type SeenPage } from '../mdx/seen.ts'
import { type EnglishTexts, englishTexts, productTextComplaints } from '../mdx/translation/product-texts.ts'
import { translationComplaints } from '../mdx/translation-rules/index.ts'
import { stampsFileOf, stampsKeyOf } from '../mdx/translation/stamps.ts'
import { type TermEntry, termbaseOf } from '../mdx/translation/termbase.ts'
import { textsOf } from '../registry/in-language.ts'
import { readJson } from '../registry/json.ts'
import { readTranslated, type TranslatedTexts } from '../registry/translated.ts'
import type { Kept } from './kept.ts'
import { languageNotes } from './language-notes.ts'
import { wordsOfTranslationRules } from './translation-words.ts'

/** What a check asks about translations. */
export interface Translations {
  /** What the rules say of a translated page, given what was seen of it and how to see its English page; nothing where that, or the stamps of its language, cannot be read. */
  ofPage(file: string, seen: SeenPage, english: () => SeenPage | undefined): ReadonlyMap<string, readonly Complaint[]> | undefined
  /** What is wrong with another file of a language, by rule: the translated texts of a product, less what its exceptions cover; the words that the language has agreed on; its stamps. */
  ofFile(file: string): ReadonlyMap<string, readonly Complaint[]>
}

const foundSchema = z.array(z.tuple([z.string(), z.array(complaintSchema)]))

/** Makes ready to ask about translations: `files` are all that are in their place, `today` is `YYYY-MM-DD`, UTC. What was found of the same texts before is taken over. */
export function openTranslations(files: readonly string[], today: string, textOf: (file: string) => string, kept: Kept): Translations {
  const there = new Set(files)
  const textThere = (file: string): string => (there.has(file) ? textOf(file) : '')
  const once = (name: string, find: () => Map<string, Complaint[]> | undefined): Map<string, Complaint[]> | undefined => {
    const known = kept.get(name, foundSchema)
    if (known) return new Map(known)
    const found = find()
    if (found) kept.put(name, JSON.stringify([...found]))
    return found
  }
  const notes = languageNotes(there, textOf)
  const originals = new Map<string, EnglishTexts | undefined>()
  const englishOf = (file: string): EnglishTexts | undefined => {
    if (!originals.has(file)) originals.set(file, englishIn(textThere(file)))
    return originals.get(file)
  }
  return {
    ofPage(file, seen, english) {
      const { lang, original } = originalOf(file)
      const { stamps, terms } = lang === 'en' ? {} : notes(lang)
      if (lang === 'en' || !stamps || !terms || !there.has(original)) return undefined
      const ofThis = stamps.get(stampsKeyOf(original)) ?? new Map<string, never>()
      const name = kept.nameOf('translated-page', lang, textOf(file), textOf(original), JSON.stringify([...ofThis]), textThere(termbaseOf(lang)))
      return once(name, () => {
        const theirs = english()
        return theirs && translationComplaints({ lang, seen, english: theirs, stamps: ofThis, terms })
      })
    },
    ofFile(file) {
      const { lang, original } = originalOf(file)
      if (lang === 'en') return new Map()
      const { stamps, terms, complaints } = notes(lang)
      if (file === termbaseOf(lang)) return new Map([['translation-terms', complaints.terms]])
      if (file === stampsFileOf(lang)) return new Map([['translation-stamp', stamps ? stampFaults(textOf(file), today) : complaints.stamps]])
      return once(kept.nameOf('product-texts', lang, textOf(file), textThere(original), textThere(termbaseOf(lang))), () => textsFound(textOf(file), englishOf(original), lang, terms)) ?? new Map<string, Complaint[]>()
    },
  }
}

/** The texts of a product in English; of a file that cannot be read, nobody knows them. */
function englishIn(text: string): EnglishTexts | undefined {
  const { json } = readJson(text)
  return json && englishTexts(textsOf(json.value))
}

function textsFound(text: string, english: EnglishTexts | undefined, lang: Translated, terms: readonly TermEntry[]): Map<string, Complaint[]> {
  const { translated, complaints } = readTranslated(text)
  if (!translated) return new Map([['translation-texts', complaints]])
  if (!english) return new Map()
  const found = productTextComplaints({ lang, text, translated, english, terms })
  return except(found, exceptionsOf(translated), wordsOfTranslationRules, new Set(Object.keys(wordsOfTranslationRules)))
}

function exceptionsOf({ exceptions, json, texts }: TranslatedTexts): Exception[] {
  return exceptions.map(({ rule, at, reason }, index) => ({
    rule,
    reason,
    at: json.rangeOf(['exceptions', index]),
    covers: json.wholeRangeOf(['texts', at]) ?? { start: 0, end: 0 },
    fault: texts.has(at) ? undefined : 'expected "at" to be an English text that stands under "texts"',
  }))
}

/** Days of stamps that have not come yet: what nobody can have done. */
function stampFaults(text: string, today: string): Complaint[] {
  const { json } = readJson(text)
  const pages = json ? Object.entries(json.value as Record<string, Record<string, string>>) : []
  return pages.flatMap(([page, sections]) =>
    Object.entries(sections).flatMap(([section, stamp]): Complaint[] =>
      stamp.slice(0, 10) > today ? [{ range: json?.rangeOf([page, section]) ?? { start: 0, end: 0 }, message: `Unexpected stamp of ${stamp.slice(0, 10)}, expected a day up to ${today}; only \`npm run translations -- --stamp\` writes stamps: take back what was edited, and run it.` }] : [],
    ),
  )
}
