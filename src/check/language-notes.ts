import type { Complaint } from '../diagnostics.ts'
import { originalOf, type Translated, translatedLangs } from '../languages.ts'
import { readStamps, type Stamps, stampsFileOf } from '../mdx/translation/stamps.ts'
import { languageNames } from '../words/language-names.ts'
import { kindOf } from './content-file.ts'
import { readTermbase, type TermEntry, termbaseOf } from '../mdx/translation/termbase.ts'

/** What a language notes of its translations as a whole: from which English they were made, and its words of the field. */
export interface LanguageNotes {
  /** Missing where the file cannot be read: nobody knows then what is behind. */
  stamps?: Stamps
  terms: readonly TermEntry[]
  /** What is wrong with the two files. */
  complaints: { stamps: readonly Complaint[]; terms: readonly Complaint[] }
}

/** Reads what languages note, each once; of a file that is not there, nothing. `files` are those that are, `expected` the terms of the field that each language has to have. Of what `isStuck`, a link or a folder in place of a file, another rule speaks. */
export function languageNotes(files: ReadonlySet<string>, textOf: (file: string) => string, expected: readonly (readonly string[])[], isStuck: (file: string) => boolean = () => false): (lang: Translated) => LanguageNotes {
  const read = new Map<Translated, LanguageNotes>()
  return (lang) => {
    const known = read.get(lang)
    if (known) return known
    const [stamps, terms] = [stampsFileOf(lang), termbaseOf(lang)]
    const found = { stamps: isStuck(stamps) ? { complaints: [] } : readStamps(files.has(stamps) ? textOf(stamps) : '{}'), terms: files.has(terms) ? readTermbase(textOf(terms), lang, expected) : { terms: [], complaints: [] } }
    const notes = { ...(found.stamps.stamps ? { stamps: found.stamps.stamps } : {}), terms: found.terms.terms, complaints: { stamps: found.stamps.complaints, terms: found.terms.complaints } }
    read.set(lang, notes)
    return notes
  }
}

/** Languages that have translations and no words of the field to hold them to: a complaint at the first file of each. `paths` are all that stand under `content/`. */
export function languagesWithoutTerms(paths: readonly string[]): Map<string, Complaint[]> {
  return new Map(translatedLangs.flatMap((lang): [string, Complaint[]][] => {
    const own = paths.filter((path) => originalOf(path).lang === lang)
    const [first] = own.filter((path) => ['page', 'texts'].includes(kindOf(path) ?? ''))
    const terms = termbaseOf(lang)
    // What stands there and is no file is told as such.
    if (first === undefined || own.some((path) => path === terms || path.startsWith(`${terms}/`))) return []
    return [[first, [{ range: { start: 0, end: 0 }, message: `Unexpected translation into ${languageNames[lang]} without ${terms}, expected the words that the language has agreed on; write it like that of another language, or put it back if it was there.` }]]]
  }))
}
