import { z } from 'zod'
import type { Complaint } from '../diagnostics.ts'
import { originalOf } from '../languages.ts'
import { complaintSchema, type SeenPage } from '../mdx/seen.ts'
import { translationComplaints } from '../mdx/translation-rules/index.ts'
import { stampsFileOf, stampsKeyOf } from '../mdx/translation/stamps.ts'
import { termbaseOf } from '../mdx/translation/termbase.ts'
import { readJson } from '../registry/json.ts'
import type { Kept } from './kept.ts'
import { languageNotes } from './language-notes.ts'
import { namesOfProducts } from './product-names.ts'
import { type FoundInTexts, readAllTexts, type TextsToRead } from './texts-found.ts'
import type { Workers } from './workers.ts'

/** What a check asks about translations. */
export interface Translations {
  /** What the rules say of a translated page, given what was seen of it and how to see its English page; nothing where that, or the stamps of its language, cannot be read. */
  ofPage(file: string, seen: SeenPage, english: () => SeenPage | undefined): ReadonlyMap<string, readonly Complaint[]> | undefined
  /** Reads the translated texts of products in these files, so that `ofFile` can tell of them. */
  read(files: readonly string[], workers: Workers): Promise<void>
  /** What is wrong with another file of a language, by rule: the translated texts of a product, once they were read; the words that the language has agreed on; its stamps. */
  ofFile(file: string): ReadonlyMap<string, readonly Complaint[]>
}

const foundSchema = z.array(z.tuple([z.string(), z.array(complaintSchema)]))

/** Makes ready to ask about translations: `files` are all that are in their place, `today` is `YYYY-MM-DD`, UTC, `expected` the terms that each language has to have, and `isStuck` whether something stands in place of a file that is none. What was found of the same texts before is taken over. */
export function openTranslations(files: readonly string[], today: string, textOf: (file: string) => string, kept: Kept, expected: readonly (readonly string[])[], isStuck: (file: string) => boolean): Translations {
  const there = new Set(files)
  const textThere = (file: string): string => (there.has(file) ? textOf(file) : '')
  const once = (name: string, find: () => Map<string, Complaint[]> | undefined): Map<string, Complaint[]> | undefined => {
    const before = kept.get(name, foundSchema)
    if (before) return new Map(before)
    const found = find()
    if (found) kept.put(name, JSON.stringify([...found]))
    return found
  }
  const notes = languageNotes(there, textOf, expected, isStuck)
  let known: string[] | undefined
  const products = (): string[] => (known ??= namesOfProducts(files, textOf, kept))
  const texts = new Map<string, Map<string, Complaint[]>>()
  const nameOfTexts = (file: string): string => {
    const { lang, original } = originalOf(file)
    return lang === 'en' ? '' : kept.nameOf('product-texts', lang, textOf(file), textThere(original), textThere(termbaseOf(lang)), JSON.stringify(products()))
  }
  return {
    ofPage(file, seen, english) {
      const { lang, original } = originalOf(file)
      const { stamps, terms } = lang === 'en' ? {} : notes(lang)
      if (lang === 'en' || !stamps || !terms || !there.has(original)) return undefined
      const ofThis = stamps.get(stampsKeyOf(original)) ?? new Map<string, never>()
      const name = kept.nameOf('translated-page', lang, textOf(file), textOf(original), JSON.stringify([...ofThis]), textThere(termbaseOf(lang)), JSON.stringify(products()))
      return once(name, () => {
        const theirs = english()
        return theirs && translationComplaints({ lang, seen, english: theirs, stamps: ofThis, terms, products: products() })
      })
    },
    async read(files, workers) {
      const missing: string[] = []
      for (const file of files) {
        const before = kept.get(nameOfTexts(file), foundSchema)
        if (before) texts.set(file, new Map(before))
        else missing.push(file)
      }
      const toRead = missing.flatMap((file): TextsToRead[] => {
        const { lang, original } = originalOf(file)
        return lang === 'en' ? [] : [{ lang, text: textOf(file), original: textThere(original), terms: notes(lang).terms, products: products() }]
      })
      const found = await readAllTexts(toRead, workers)
      missing.forEach((file, index) => {
        const json = found[index] ?? '[]'
        kept.put(nameOfTexts(file), json)
        texts.set(file, new Map(JSON.parse(json) as FoundInTexts))
      })
    },
    ofFile(file) {
      const { lang, original } = originalOf(file)
      if (lang === 'en') return new Map()
      const { stamps, complaints } = notes(lang)
      if (file === termbaseOf(lang)) return new Map([['translation-terms', complaints.terms]])
      if (file === stampsFileOf(lang)) return new Map([['translation-stamp', stamps ? stampFaults(textOf(file), today) : complaints.stamps]])
      return texts.get(file) ?? new Map<string, Complaint[]>()
    },
  }
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
