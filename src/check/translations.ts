import { compareText, type Complaint } from '../diagnostics.ts'
import { originalOf, type Translated, translationsFolder } from '../languages.ts'
import { readStamps, type Stamps, stampsFileOf } from '../mdx/translation/stamps.ts'
import { readTermbase, type TermEntry } from '../mdx/translation/termbase.ts'
import { translatedTextsComplaints } from './translated-texts.ts'

/** What a language notes of its translations as a whole: from which English they were made, and its words of the field. */
export interface LanguageNotes {
  stamps: Stamps
  terms: readonly TermEntry[]
}

/** Where the words of the field stand that a language uses. */
export const termsFileOf = (lang: Translated): string => `${translationsFolder}/${lang}/terms.json`

/** Reads what languages note, each once; nothing where a file is missing or wrong. `files` are those that are there. */
export function languageNotes(files: ReadonlySet<string>, textOf: (file: string) => string): (lang: Translated) => LanguageNotes {
  const read = new Map<Translated, LanguageNotes>()
  return (lang) => {
    const known = read.get(lang)
    if (known) return known
    const [stamps, terms] = [stampsFileOf(lang), termsFileOf(lang)]
    const notes = { stamps: (files.has(stamps) ? readStamps(textOf(stamps)).stamps : undefined) ?? new Map(), terms: files.has(terms) ? readTermbase(textOf(terms)).terms : [] }
    read.set(lang, notes)
    return notes
  }
}

/** What is wrong with files of translations that are no pages, by file and rule. `isThere` says which product files there are. */
export function translationFilesComplaints(files: readonly string[], textOf: (file: string) => string, notes: (lang: Translated) => LanguageNotes, isThere: (file: string) => boolean): { file: string; rule: string; complaints: readonly Complaint[] }[] {
  return files.toSorted(compareText).flatMap((file) => {
    const { lang, original } = originalOf(file)
    if (lang === 'en') return []
    if (file === stampsFileOf(lang)) return [{ file, rule: 'translation-stamp', complaints: readStamps(textOf(file)).complaints }]
    if (file === termsFileOf(lang)) return [{ file, rule: 'translation-terms', complaints: readTermbase(textOf(file)).complaints }]
    return [...translatedTextsComplaints(lang, textOf(file), isThere(original) ? textOf(original) : undefined, notes(lang).terms)].map(([rule, complaints]) => ({ file, rule, complaints }))
  })
}
